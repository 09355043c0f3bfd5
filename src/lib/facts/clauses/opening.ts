import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { isNumberWord } from '#lib/language/en/numbers.ts';
import type { FullReading } from '#lib/language/en/reader.ts';

/** What opens a phrase in mid-sentence: small, where its capital is only that of the sentence. */
export function opening(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	i: number,
	said: string
): string {
	const { text } = tree[i]!;
	const isFirst = tree.slice(0, i).every(({ upos }) => upos === 'PUNCT');
	if (!isFirst || said !== text || /\p{Lu}.*\p{Lu}|^I$/u.test(text)) return said;
	if (isNumberWord(text.split('-')[0]!)) return text.charAt(0).toLowerCase() + text.slice(1);
	return isNamed(reading, sentence, tree, i) ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

/** Whether a word is a name, or a part of one or of the role in front of it. */
function isNamed(reading: FullReading, sentence: number, tree: Tree, i: number): boolean {
	const { start, upos, text } = tree[i]!;
	const { mentions } = reading.sentences[sentence]!;
	if (mentions.some((one) => (one.role?.start ?? one.start) <= start && one.end > start))
		return true;
	return upos === 'PROPN' && !smallWords(reading).has(text.toLowerCase());
}

const small = new WeakMap<FullReading, ReadonlySet<string>>();

/** The words that a text has in small letters somewhere. */
function smallWords(reading: FullReading): ReadonlySet<string> {
	const known = small.get(reading) ?? new Set(reading.trees.flatMap(smallIn));
	small.set(reading, known);
	return known;
}

function smallIn(tree: Tree): string[] {
	return tree.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : []));
}
