import type { Fact, Term } from '#lib/facts/fact.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** What other facts have in that place. */
export function otherTerms(
	fact: Fact,
	key: Term,
	{ terms }: Pick<Material, 'terms'>
): Distractor[] {
	return (terms.get(key.kind) ?? [])
		.filter(({ fact: other }) => other.id !== fact.id && other.sentence !== fact.sentence)
		.filter(({ term }) => plainName(term.text) !== plainName(key.text))
		.map(({ term, fact: other }) => ({
			text: term.text,
			whyNot: `The article says this of something else: “${other.evidence[0]!.quote}”`,
			span: other.evidence[0]!
		}));
}
