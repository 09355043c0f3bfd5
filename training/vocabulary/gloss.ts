import { beginningOf } from '../../src/lib/language/en/content.ts';

/** A gloss of fewer words says too little, of more it is no option to read at a glance. */
const WORDS_MIN = 2;
const WORDS_MAX = 12;

/**
 * The first definition of a WordNet text, without examples and what stands in brackets; undefined where
 * it does not stand by itself.
 */
export function firstDefinition(text: string): string | undefined {
	const [first = ''] = text.split(/; |;$|, ?"| "/);
	const gloss = first
		.replace(/ *\([^)]*\) */g, ' ')
		.trim()
		.replace(/^to /, '');
	const words = gloss.split(/\s+/).length;
	const isPlain = /^[a-z](?:[a-z ]|, |'|\b-\b)+$/.test(gloss);
	return isPlain && words >= WORDS_MIN && words <= WORDS_MAX ? gloss : undefined;
}

/** What is counted, where WordNet leaves "a" out. */
const COUNTED =
	/^(?:\w+ (?:and |or )?){0,3}?(?:account|area|attack|beam|child|container|copy|declaration|device|ditch|factory|gown|lens|offense|part|quarrel|reference|request|shell|shelter|tower|undergarment)\b/;

/** The gloss of a noun as it answers "what is it": "short account of an incident" is "a short account …". */
export function counted(gloss: string): string {
	if (/^(?:an?|the|any) /.test(gloss) || !COUNTED.test(gloss)) return gloss;
	return `${/^[aeiou]/.test(gloss) ? 'an' : 'a'} ${gloss}`;
}

/** Whether a gloss has the word itself, or one of its stem. */
export function tells(gloss: string, word: string): boolean {
	return wordsOf(gloss).some(
		(other) => word.includes(stemOf(other)) || other.includes(word.slice(0, 5))
	);
}

function stemOf(word: string): string {
	return word.slice(0, Math.max(4, Math.min(5, word.length - 2)));
}

/** A word that stands in fewer definitions and examples than this explains nothing. */
const PLAIN = 1;

/** Whether all words of a gloss are met elsewhere: a rare word does not explain a rare word. */
export function isEasy(gloss: string, frequency: ReadonlyMap<string, number>): boolean {
	return wordsOf(gloss).every((word) => (frequency.get(beginningOf(word)) ?? 0) > PLAIN);
}

function wordsOf(gloss: string): string[] {
	return gloss.split(/[^a-z]+/).filter((word) => word.length > 3);
}
