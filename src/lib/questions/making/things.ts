import type { Span } from '#lib/article/span.ts';
import { sentenceSpan, type Term } from '#lib/facts/fact.ts';
import { phrasing } from '#lib/facts/clauses/phrasing.ts';
import { thingTerm } from '#lib/facts/clauses/thing.ts';
import { isQuoted } from '#lib/language/en/sentence.ts';
import { dependents } from '#lib/language/en/grammar/tree.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';

/** Something that the text speaks of, where it first does. */
export interface Thing {
	readonly term: Term;
	readonly sentence: number;
	readonly span: Span;
}

const ROLES = /^(?:nsubj|nsubj:pass|obj|obl|obl:agent|nmod|conj|root)$/;
const SURE = 0.8;

/** The nouns of a text, with all that belongs to them, that can stand by themselves, each once. */
export function thingsIn(reading: FullReading): Thing[] {
	const found = new Map<string, Thing>();
	for (const sentence of reading.sentences) {
		const tree = reading.trees[sentence.index]!;
		for (const [head, { relation, xpos, confidence, start }] of tree.entries()) {
			if (!ROLES.test(relation) || !xpos.startsWith('NN') || confidence < SURE) continue;
			if (isQuoted(sentence, start)) continue;
			const hidden = new Set(
				dependents(tree, head)
					.filter((i) =>
						/^(?:case|cop|nsubj|mark|cc|conj|punct|advmod|acl:relcl)$/.test(tree[i]!.relation)
					)
					.flatMap((i) => wordsUnder(tree, i))
			);
			const own = wordsUnder(tree, head).filter((i) => !hidden.has(i));
			const isWhole = own.every((i, k) => k === 0 || own[k - 1] === i - 1);
			const text = isWhole ? phrasing(reading, sentence.index, own) : undefined;
			const term = text && thingTerm(reading, sentence, head, text);
			if (!term || found.has(term.text) || OWN.test(term.text)) continue;
			found.set(term.text, {
				term,
				sentence: sentence.index,
				span: sentenceSpan(reading, sentence)
			});
		}
	}
	return [...found.values()];
}

const OWN = /\b(?:his|her|its|their|he|she|it|they)\b/i;
