import { overlaps, type Span } from '#lib/article/span.ts';
import { sourceOf } from '#lib/facts/source.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isInRole, type ReadSentence } from '#lib/language/en/sentence.ts';

/** A reading, and who is heard and meant in it: where no trees were read, nobody but by patterns. */
export type Heard = Reading & Pick<FullReading, 'claims' | 'utterances' | 'resolutions'>;

/** Somebody who says what the article only reports. */
export interface Voice {
	/** By which names; none, where the text does not make clear who it is. */
	readonly names: readonly string[];
}

/**
 * Everybody who says what some words of a sentence say: by patterns, by the tree and by quotation marks.
 * Readers of different kinds miss different things, and what one of them hears is enough.
 */
export function voicesIn(reading: Heard, sentence: ReadSentence, words: Span): Voice[] {
	const source = sourceOf(reading, sentence);
	return [
		...(source === undefined ? [] : [named(source ?? undefined, sentence, reading)]),
		...reading.claims
			.filter((claim) => claim.sentence === sentence.index && overlaps(claim, words))
			.map((claim) =>
				claim.entity ? known(claim.entity) : named(said(reading, claim.source), sentence, reading)
			),
		...reading.utterances
			.filter((utterance) => overlaps(utterance, words))
			.map(({ entity }) => (entity ? known(entity) : { names: [] }))
	];
}

/** Whether some words have one of the names. */
export function isNamed(names: readonly string[], words: string): boolean {
	const plain = plainWords(words);
	return names.some((name) => holdsPhrase(plain, plainWords(name)));
}

function known({ name, names }: Entity): Voice {
	return { names: [name, ...names.filter((other) => other !== name)] };
}

/** "retired NASA astronaut Terry Virts" is named by "Terry Virts", and not by "NASA". */
function named(source: string | undefined, sentence: ReadSentence, reading: Heard): Voice {
	if (!source || /^(?:he|she|it|they|who|this|that|some|many|one|others?)$/i.test(source))
		return { names: [] };
	const within = sentence.mentions
		.filter((mention) => source.includes(mention.text) && !isInRole(mention, sentence))
		.flatMap((mention) => reading.entityOf(mention)?.names ?? []);
	return { names: [source, ...new Set(within)] };
}

function said({ article }: Heard, { start, end }: { start: number; end: number }): string {
	return article.text.slice(start, end);
}
