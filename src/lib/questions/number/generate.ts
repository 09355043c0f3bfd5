import type { Fact } from '#lib/facts/fact.ts';
import { attributed, questionId } from '../making/stem.ts';
import type { NumberQuestion } from './number.ts';

/** A number to type, for facts whose key is one. */
export function generateNumber(fact: Fact): NumberQuestion[] {
	return fact.asks
		.filter(({ key }) => key.kind === 'number')
		.map(({ stem: asked, key }) => {
			const stem = attributed(fact, asked);
			return {
				kind: 'number',
				id: questionId('number', stem),
				fact: fact.id,
				stem,
				evidence: [...fact.evidence],
				...(fact.source && { source: fact.source }),
				level: fact.kind === 'interval' ? 'apply' : 'remember',
				value: key.value!,
				...(key.unit && { unit: key.unit }),
				said: key.text
			};
		});
}
