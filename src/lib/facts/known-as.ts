import { phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';

/**
 * What "the test" or "the prize" is known as from the text before: "the Russian missile test", "the Halden
 * Prize". Undefined where nothing, or more than one thing, goes by that noun.
 */
export function knownAs(
	reading: Reading,
	sentence: ReadSentence,
	subject: Run
): string | undefined {
	if (subject.to - subject.from !== 2) return undefined;
	const noun = sentence.words[subject.to - 1]!.lower;
	return introduced(reading, sentence, noun) ?? named(reading, sentence, noun);
}

/** "a Russian missile test" in the two sentences before makes "the test" the Russian missile test. */
function introduced(
	{ sentences }: Reading,
	{ index }: ReadSentence,
	noun: string
): string | undefined {
	const found = sentences
		.slice(Math.max(0, index - 2), index)
		.flatMap((before) =>
			before.words.flatMap(({ lower }, at) => (lower === noun ? introductionAt(before, at) : []))
		);
	return found.length === 1 ? found[0] : undefined;
}
/** The words between "a" and the noun, where there are one to three. */
function introductionAt(sentence: ReadSentence, at: number): string[] {
	const { words } = sentence;
	const isNominal = (i: number) => /^(?:noun|name)$/.test(words[i]?.class ?? '');
	let from = at;
	while (from > at - 4 && isNominal(from - 1)) from--;
	const isIndefinite = /^an?$/.test(words[from - 1]?.lower ?? '');
	if (!isIndefinite || from === at || isNominal(at + 1)) return [];
	return [`the ${phrase(sentence, { from, to: at + 1 })}`];
}

/**
 * The one name that ends in the noun, where the text speaks of no other such thing: in an article on the
 * Halden Prize "the prize" is that one.
 */
function named(
	{ entities, sentences }: Reading,
	{ index }: ReadSentence,
	noun: string
): string | undefined {
	const such = entities.filter(({ names }) => names.some((name) => isKind(name, noun)));
	const [only] = such;
	const first = only?.mentions[0];
	if (!first || such.length > 1 || first.sentence >= index) return undefined;
	const isAnother = sentences.some(({ words }) =>
		words.some(({ lower }, at) => lower === noun && ANOTHER.test(words[at - 1]?.lower ?? ''))
	);
	if (isAnother || !isKind(first.text, noun)) return undefined;
	return first.before === 'the' ? `the ${first.text}` : first.text;
}

/** "Halden Prize" is a prize, "University of Olden" a university. */
function isKind(name: string, noun: string): boolean {
	const words = name.split(' of ')[0]!.split(' ');
	return (words.length > 1 || name.includes(' of ')) && words.at(-1)!.toLowerCase() === noun;
}

/** "another prize", "a prize", "two prizes": there may be more than the one with the name. */
const ANOTHER = /^(?:an?|another|other|each|every|this|that|second|new|old|first)$/;
