import { STOP } from './lexicon/closed.ts';
import type { Token } from './tokens.ts';

/** How a text writes its words where no sentence begins, by which its first words are told apart. */
export interface Spelling {
	/** Words that have a capital there, more often than not. */
	readonly names: ReadonlySet<string>;
	/** Words in small letters. */
	readonly ordinary: ReadonlySet<string>;
}

/** The spelling of a text: "Tea" is no name where most of its tea is in small letters. */
export function readSpelling(sentences: readonly (readonly Token[])[]): Spelling {
	const capitals = new Map<string, number>();
	const small = new Map<string, number>();
	for (const tokens of sentences)
		for (const [i, { text, lower }] of tokens.entries()) {
			const opens = i === 0 || /^["“‘'(:]$/.test(tokens[i - 1]!.text);
			if (text === lower) count(small, lower);
			else if (!opens && /^\p{Lu}/u.test(text) && !STOP.has(lower)) count(capitals, text);
		}
	const names = [...capitals].filter(
		([word, times]) => times > (small.get(word.toLowerCase()) ?? 0)
	);
	return { names: new Set(names.map(([word]) => word)), ordinary: new Set(small.keys()) };
}

function count(words: Map<string, number>, word: string): void {
	words.set(word, (words.get(word) ?? 0) + 1);
}
