import type { Fact } from '#lib/facts/fact.ts';
import { questionId } from '../making/stem.ts';
import type { Match } from './match.ts';

/** Things that belong together, to be paired. */
export function generateMatch(fact: Fact): Match[] {
	if (!fact.pairs) return [];
	const { stem, of } = fact.pairs;
	return [
		{
			kind: 'match',
			id: questionId('match', [stem, ...of.map(({ left }) => left).sort()].join(' ')),
			fact: fact.id,
			stem,
			evidence: [...fact.evidence],
			level: 'remember',
			pairs: of.map(({ left, right, span }) => ({ left, right, span }))
		}
	];
}
