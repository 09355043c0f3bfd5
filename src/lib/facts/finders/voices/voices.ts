import { contentWords } from '#lib/language/en/content.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type Composer, type Pair } from '../../fact.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { toldOf } from '../../clauses/wording.ts';

const PAIRS = { min: 3, max: 5 };
const WORDS = { min: 5, max: 26 };

/**
 * Who says what, in their own words or in those of the article.
 *
 * > John Baird: “It is neither classified nor secret” … Dewar says that the combined lapses raise questions …
 * > Match each speaker with what they say.  John Baird – “It is neither classified nor secret” · …
 */
export const voices: Composer = {
	kind: 'voices',
	compose(facts, reading) {
		const quoted = facts.flatMap(({ kind, asks, sentence, evidence }) => {
			const [, words] = /^Who said (“.+”)\?$/.exec(asks[0]?.stem ?? '') ?? [];
			return kind === 'quotation' && words
				? [{ sentence, pair: { left: asks[0]!.key.text, right: words, span: evidence[0]! } }]
				: [];
		});
		const reported = freeClausesOf(reading).flatMap((clause) => {
			const told = clause.source && !clause.proposition.negated ? toldOf(clause) : undefined;
			return told && /^\p{Lu}/u.test(clause.source!) && !POINTING.test(told)
				? [
						{
							sentence: clause.sentence.index,
							pair: {
								left: clause.source!,
								right: capitalise(told),
								span: sentenceSpan(reading, clause.sentence)
							}
						}
					]
				: [];
		});
		const fit = [...quoted, ...reported].filter(({ pair: { right } }) => isFit(right));
		const pairs = oneEach(fit.map(({ pair }) => pair)).slice(0, PAIRS.max);
		const [first] = pairs;
		if (!first || pairs.length < PAIRS.min) return [];
		const { sentence } = fit.find(({ pair }) => pair === first)!;
		const stem = 'Match each speaker with what they say in the article.';
		return [
			fact(
				'voices',
				reading.sentences[sentence]!,
				pairs.map(({ span }) => span),
				{ pairs: { stem, of: pairs } }
			)
		];
	}
};

const POINTING = /\b(?:it|they|them|its|their|he|she|his|her)\b/i;

function isFit(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max && contentWords(text).size > 2;
}

/** The first thing that each says, where it names none of the others. */
function oneEach(pairs: readonly Pair[]): Pair[] {
	const speakers = [...new Set(pairs.map(({ left }) => left))];
	return speakers.flatMap((speaker) => {
		const others = speakers.map((name) => name.split(' ').at(-1)!);
		return (
			pairs.find(
				({ left, right }) => left === speaker && !others.some((name) => right.includes(name))
			) ?? []
		);
	});
}
