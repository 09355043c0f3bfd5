import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, type Composer } from '../../fact.ts';

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
			({ kind, source }) => /^(?:purpose|reason|cause|manner)$/.test(kind) && !source
		);
		const pairs = found.flatMap(({ asks, evidence, sentence }) => {
			const [ask] = asks;
			return ask && countWords(ask.stem) <= WORDS_MAX && countWords(ask.key.text) <= WORDS_MAX
				? [{ sentence, left: ask.stem, right: capitalise(ask.key.text), span: evidence[0]! }]
				: [];
		});
		const apart = alike(pairs)
			.filter(({ sentence }, i, all) => all.findIndex((one) => one.sentence === sentence) === i)
			.filter(({ right }, i, all) => all.findIndex((one) => one.right === right) === i)
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

/** Those whose answers open alike, the most there are: "by" would tell what answers "How". */
function alike<Pair extends { readonly left: string; readonly right: string }>(
	pairs: readonly Pair[]
): readonly Pair[] {
	const groups = [...Map.groupBy(pairs, formOf).values()];
	return groups.reduce<readonly Pair[]>(
		(most, some) => (some.length > most.length ? some : most),
		[]
	);
}

function formOf({ left, right }: { readonly left: string; readonly right: string }): string {
	return /^(?:To|By|Because)\b/.exec(right)?.[0] ?? left.split(' ')[0]!;
}
