import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, type Composer } from '../fact.ts';

const PAIRS = { min: 3, max: 4 };
const WORDS_MAX = 18;

/**
 * What was done for what.
 *
 * > They negotiated a treaty to rein in rivalry … the Olmec built aqueducts to transport water …
 * > Match each question with its answer.  Why did the Olmec build aqueducts? – To transport water … · …
 */
export const aims: Composer = {
	kind: 'aims',
	compose(facts, reading) {
		const found = facts.filter(
			({ kind, source }) => /^(?:purpose|cause|manner)$/.test(kind) && !source
		);
		const pairs = found.flatMap(({ asks, evidence, sentence }) => {
			const [ask] = asks;
			return ask && countWords(ask.stem) <= WORDS_MAX && countWords(ask.key.text) <= WORDS_MAX
				? [{ sentence, left: ask.stem, right: capitalise(ask.key.text), span: evidence[0]! }]
				: [];
		});
		const apart = pairs
			.filter(({ sentence }, i) => pairs.findIndex((one) => one.sentence === sentence) === i)
			.slice(0, PAIRS.max);
		if (apart.length < PAIRS.min) return [];
		const stem = 'Match each question with the answer that the article gives.';
		return [
			fact(
				'aims',
				reading.sentences[apart[0]!.sentence]!,
				apart.map(({ span }) => span),
				{
					pairs: { stem, of: apart.map(({ left, right, span }) => ({ left, right, span })) }
				}
			)
		];
	}
};
