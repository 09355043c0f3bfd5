import * as v from 'valibot';
import { shuffle } from '#lib/random.ts';
import type { QuestionType } from '../question.ts';
import type { Match } from './stored.ts';

export type { Match };

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
