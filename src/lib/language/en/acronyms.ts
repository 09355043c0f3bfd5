/** A short form and what it stands for, as the text itself says. */
export interface Acronym {
	readonly short: string;
	readonly long: string;
	/** Where the long form begins, and where the brackets behind it end. */
	readonly start: number;
	readonly end: number;
}

const BRACKETED = /[ -]\(([A-Z]{2,7}s?)\)/g;
/** A long form is no longer than this, in characters and in words. */
const LONG_FORM = { characters: 160, words: 8 };
const WORDS_BEFORE = /[\p{L}'’. -]+$/u;

/**
 * Acronyms that stand in brackets behind what they are short for.
 *
 * @example findAcronyms('the International Space Station (ISS) in', 0, 40) // ISS: International Space Station
 */
export function findAcronyms(text: string, start: number, end: number): Acronym[] {
	const found: Acronym[] = [];
	const sentence = text.slice(start, end);
	for (const match of sentence.matchAll(BRACKETED)) {
		const short = match[1]!.replace(/s$/, '');
		const from = Math.max(0, match.index - LONG_FORM.characters);
		const before = sentence.slice(from, match.index);
		const long = longForm(WORDS_BEFORE.exec(before)?.[0] ?? '', short);
		if (!long) continue;
		found.push({
			short,
			long,
			start: start + match.index - long.length,
			end: start + match.index + match[0].length
		});
	}
	return found;
}

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|de|la)$/i;

/** The shortest run of words in front whose first letters are the acronym's; small words may be passed over. */
function longForm(before: string, short: string): string | undefined {
	const words = before.split(/[ -]/).slice(-LONG_FORM.words);
	for (let from = words.length - 1; from >= 0; from--) {
		if (!/^\p{L}/u.test(words[from]!)) return undefined;
		const run = words.slice(from);
		if (SMALL.test(run[0]!)) continue;
		const initials = run.filter((word) => !SMALL.test(word)).map((word) => word[0]!.toUpperCase());
		const all = run.map((word) => word[0]!.toUpperCase());
		if (initials.join('') === short || all.join('') === short)
			return before.slice(-lengthOf(before, run.length));
	}
	return undefined;
}

/** The length of the last `count` words of a text, with what is between them. */
function lengthOf(text: string, count: number): number {
	const starts = [...text.matchAll(/(?:^|[ -])(?=[^ -])/g)].map((m) => m.index + m[0].length);
	return text.length - starts[starts.length - count]!;
}
