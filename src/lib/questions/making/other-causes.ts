import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import { headOf } from '#lib/language/en/nouns.ts';
import { hash } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';
import { otherTerms } from './other-terms.ts';

/**
 * Other causes that the text names, but of this or of much the same; and else what happened by it.
 * Only what opens alike stands side by side.
 */
export function otherCauses(fact: Fact, key: Term, material: Material): Distractor[] {
	const markerOf = (text: string) => MARKER.exec(text)?.[0].toLowerCase() ?? '';
	const caused = contentWords(fact.asks[0]!.stem);
	const ofSame = material.causes.filter((other) => countShared(caused, other.caused) > 1);
	const same = new Set(ofSame.map((other) => other.fact));
	const known = (material.terms.get('cause') ?? []).filter((one) => !same.has(one.fact));
	const causes = otherTerms(fact, key, { terms: new Map([['cause', known]]) }).filter(
		({ text }) => markerOf(text) === markerOf(key.text)
	);
	if (markerOf(key.text)) return causes;
	const rivals = new Set(ofSame.flatMap(({ names }) => names));
	const isRival = ({ text }: Distractor) => rivals.has(plainName(text));
	const isEffect = ({ text }: Distractor) =>
		holdsPhrase(plainWords(fact.asks[0]!.stem), plainWords(text));
	const happened = [
		...otherHappenings(fact, key, material),
		...otherAccusations(fact, material)
	].filter((other) => !isRival(other) && !isEffect(other));
	return apart(key, [...causes, ...mixed(happened, fact.id)]);
}

/** What a cause opens with, where it is more than a noun. */
const MARKER = /^(?:because of|because|due to|since|thanks to|owing to|as a result of)\b/i;

/** The first of those with the same noun: "the missile test" and "a test on a satellite" may be one. */
function apart(key: Term, causes: readonly Distractor[]): Distractor[] {
	const heads = new Set([headOf(key.text.split(' '))]);
	return causes.filter(({ text }) => {
		const head = headOf(text.split(' '));
		const isNew = !heads.has(head);
		heads.add(head);
		return isNew;
	});
}

/** In an order of its own for each fact, so that two questions seldom have the same wrong answers. */
function mixed(happened: readonly Distractor[], seed: string): Distractor[] {
	return [...happened].sort((a, b) => hash(seed + a.text) - hash(seed + b.text));
}

/** That a country or a body accuses another happened too. */
function otherAccusations(fact: Fact, { facts, entities }: Material): Distractor[] {
	const people = new Set((entities.get('person') ?? []).flatMap(({ names }) => names));
	return facts
		.filter(({ kind, sentence, source }) => {
			const isOther = sentence !== fact.sentence && source !== fact.source;
			return kind === 'accusation' && isOther && !people.has(source!);
		})
		.map(({ source, about, evidence }) => ({
			text: `the accusations of ${source} against ${about}`,
			span: evidence[0]!,
			whyNot: `The article tells what ${source} accuses ${about} of, but not as the cause of this.`
		}));
}

function otherHappenings(fact: Fact, key: Term, { happenings }: Material): Distractor[] {
	const words = key.text.split(' ');
	return happenings
		.filter(
			({ sentence, text }) =>
				sentence !== fact.sentence && !words.every((word) => text.includes(word))
		)
		.map(({ text, span }) => ({
			text,
			span,
			whyNot: `The article speaks of ${text}, but not as the cause of this.`
		}));
}
