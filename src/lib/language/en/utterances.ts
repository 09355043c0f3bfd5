import type { Resolution } from './coreference.ts';
import type { Entity, Mention } from './names/name.ts';
import type { Quotation } from './quotations.ts';
import type { ReadSentence } from './sentence.ts';
import { canSpeak, findSpeaker } from './speakers.ts';

/** Words between marks, and who speaks them. */
export interface Utterance {
	/** The words between the marks. */
	readonly start: number;
	readonly end: number;
	/** Undefined where the text does not say plainly who speaks. */
	readonly entity: Entity | undefined;
}

/** What is known when speakers are looked for. */
export interface Stage {
	readonly text: string;
	readonly sentences: readonly ReadSentence[];
	readonly quotations: readonly Quotation[];
	readonly resolutions: readonly Resolution[];
	entityOf(mention: Mention): Entity | undefined;
}

/**
 * Who speaks each quotation: whoever is named beside it with a verb of saying, whoever "he said" stands for,
 * or, where a quotation goes on in the next paragraph, who began it.
 */
export function findUtterances(stage: Stage): Utterance[] {
	const utterances: Utterance[] = [];
	for (const [i, quotation] of stage.quotations.entries()) {
		const before = stage.quotations[i - 1];
		const begun = before && goesOn(before, quotation, stage.text) ? utterances.at(-1)! : undefined;
		utterances.push({
			start: quotation.start,
			end: quotation.end,
			entity: speakerOf(quotation, stage) ?? begun?.entity
		});
	}
	return utterances;
}

/** Whether a quotation that does not close is taken up by the next one, at the head of the next paragraph. */
function goesOn(quotation: Quotation, next: Quotation, text: string): boolean {
	const isOpen = quotation.closeEnd === quotation.end;
	return isOpen && /^\s*$/.test(text.slice(quotation.closeEnd, next.openStart));
}

function speakerOf(
	quotation: Quotation,
	{ sentences, resolutions, entityOf }: Stage
): Entity | undefined {
	const beside = sentences.filter(
		({ start, end }) => start < quotation.closeEnd && end > quotation.openStart
	);
	for (const sentence of beside.reverse()) {
		const speaker = findSpeaker(quotation, sentence);
		const named = speaker?.mention && entityOf(speaker.mention);
		if (canSpeak(named)) return named;
		const meant =
			speaker?.pronoun &&
			resolutions.find(({ start, end }) => start >= quotation.closeEnd && end <= sentence.end);
		if (meant) return meant.entity;
	}
	return undefined;
}
