import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { shuffle } from '#lib/random.ts';
import { base, type QuestionType } from '../question.ts';

const Pair = v.object({
	left: v.pipe(v.string(), v.minLength(1)),
	right: v.pipe(v.string(), v.minLength(1)),
	span: Span
});

export const Match = v.object({
	kind: v.literal('match'),
	...base,
	pairs: v.pipe(
		v.array(Pair),
		v.minLength(3),
		v.maxLength(6),
		v.check((pairs) => new Set(pairs.map(({ left }) => left)).size === pairs.length)
	)
});
/** Things to pair, each with one other (QTI: matchInteraction). */
export type Match = v.InferOutput<typeof Match>;

export type MatchAsked = Pick<Match, 'kind' | 'id' | 'stem'> & { left: string[]; right: string[] };

export const match = {
	kind: 'match',
	/** For each thing on the left, in the order in which they stand, the one on the right; '' for none. */
	answer: v.array(v.string()),

	ask({ kind, id, stem, pairs }, seed) {
		const right = pairs.map((pair) => pair.right).sort();
		return { kind, id, stem, left: lefts(pairs), right: shuffle(right, seed + id) };
	},

	key({ pairs }) {
		return inLeftOrder(pairs).map(({ right }) => right);
	},

	/** The share of pairs that are right. */
	mark({ pairs }, answer) {
		const right = inLeftOrder(pairs).filter((pair, i) => pair.right === answer[i]).length;
		return right / pairs.length;
	},

	tell({ pairs }, answer) {
		return lefts(pairs)
			.map((left, i) => `${left} – ${answer[i] || 'nothing'}`)
			.join(' · ');
	}
} satisfies QuestionType<Match, string[], MatchAsked>;

/** The left side stands in an order that tells nothing of the right one: its own. */
function inLeftOrder(pairs: Match['pairs']): Match['pairs'] {
	return [...pairs].sort((a, b) => (a.left < b.left ? -1 : 1));
}

function lefts(pairs: Match['pairs']): string[] {
	return inLeftOrder(pairs).map(({ left }) => left);
}
