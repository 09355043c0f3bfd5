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

/** Things that go by a noun: their name and the sentence that first has it, where there is just one of them. */
type Things = ReadonlyMap<string, { name: string; sentence: number } | undefined>;

const things = new WeakMap<Reading, Things>();

/**
 * The one name that ends in the noun, where the text speaks of no other such thing: in an article on the
 * Halden Prize "the prize" is that one.
 */
function named(reading: Reading, { index }: ReadSentence, noun: string): string | undefined {
	const known = things.get(reading) ?? thingsOf(reading);
	things.set(reading, known);
	const thing = known.get(noun);
	return thing && thing.sentence < index ? thing.name : undefined;
}

function thingsOf({ entities, sentences }: Reading): Things {
	const found = new Map<string, { name: string; sentence: number } | undefined>();
	for (const { names, mentions } of entities) {
		const [{ text, before, sentence }] = mentions as [(typeof mentions)[0]];
		const name = before === 'the' ? `the ${text}` : text;
		for (const noun of new Set(names.flatMap((one) => kindOf(one) ?? [])))
			found.set(noun, found.has(noun) || kindOf(text) !== noun ? undefined : { name, sentence });
	}
	for (const { words } of sentences)
		for (const [i, { lower }] of words.entries())
			if (found.has(lower) && ANOTHER.test(words[i - 1]?.lower ?? '')) found.set(lower, undefined);
	return found;
}

/** "Halden Prize" is a prize, "University of Olden" a university. */
function kindOf(name: string): string | undefined {
	const words = name.split(' of ')[0]!.split(' ');
	const isKind = words.length > 1 || name.includes(' of ');
	return isKind ? words.at(-1)!.toLowerCase() : undefined;
}

/** "another prize", "a prize": there may be more than the one with the name. */
const ANOTHER = /^(?:an?|another|other|each|every|this|that|second|new|old|first)$/;
