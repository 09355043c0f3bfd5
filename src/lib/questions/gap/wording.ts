/**
 * Whether a typed answer is the accepted wording. Case, accents, punctuation, spacing, an article or
 * a form of address in front, "United States" for "U.S.", "-ise" for "-ize" and one slip of the finger make no difference;
 * digits must be right.
 *
 * What counts as a slip must hardly make another word. So only one word may have one, it has seven
 * letters or more, and it begins as it should: a letter too many, a letter too few or two neighbours
 * swapped. Another letter in the place of one counts from nine letters on: shorter words have others
 * beside them (Colombia and Columbia, positron and position).
 *
 * @example isSameWording('SpaceX', 'space x') // true
 * @example isSameWording('Roscosmos', 'Rosocsmos') // true
 * @example isSameWording('positron', 'position') // false
 * @example isSameWording('2011', '2012') // false
 */
export function isSameWording(accepted: string, answer: string): boolean {
	const [a, b] = [wordsOf(accepted), wordsOf(answer)];
	if (a.join('') === b.join('')) return a.length > 0;
	const [first, ...others] = a
		.map((word, i) => [word, b[i] ?? ''] as const)
		.filter(([x, y]) => x !== y);
	return a.length === b.length && others.length === 0 && isOneSlip(...first!);
}

function wordsOf(text: string): string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łøđßæœ]/g, (letter) => PLAIN[letter]!)
		.trim()
		.replace(/^(?:the|an?|dr|mrs?|ms|miss|prof|professor|sir)\b\.?\s+(?=\S)/, '')
		.replace(/\bst\.?\s+(?=\p{L})/gu, 'saint ')
		.replace(/\b(?:united[\s\p{Pd}]+states(?:\s+of\s+america)?|u\.?s\.?a\.?)(?!\p{L})/gu, 'us')
		.replace(/\bunited[\s\p{Pd}]+kingdom\b/gu, 'uk')
		.split(/[\s\p{Pd}]+/u)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').replace(BRITISH, '$1z$2'))
		.filter(Boolean);
}

/** Letters that are no letter with a mark on it, as they are typed where a keyboard lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

/** "iodised" and "iodized" are one word. */
const BRITISH = /(\p{L}{3,}i)s(e[sdr]?|ing|ations?)$/u;

/** After the first letter one too many, too few, another, or two neighbours swapped (Damerau). */
function isOneSlip(a: string, b: string): boolean {
	if (a.length < 7 || Math.abs(a.length - b.length) > 1 || /\p{N}/u.test(a + b)) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	if (i === 0) return false;
	if (a.length !== b.length) {
		const [long, short] = a.length > b.length ? [a, b] : [b, a];
		return long.slice(i + 1) === short.slice(i);
	}
	if (a.slice(i + 1) === b.slice(i + 1)) return a.length >= 9;
	return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
