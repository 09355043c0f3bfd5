/**
 * Whether a typed answer is the accepted wording. Case, accents, punctuation, spacing, an article or
 * a form of address in front and, in words of six letters or more, one slip of the finger make no difference; digits must
 * be right.
 *
 * @example isSameWording('SpaceX', 'space x') // true
 * @example isSameWording('Roscosmos', 'Rosocsmos') // true
 * @example isSameWording('2011', '2012') // false
 */
export function isSameWording(accepted: string, answer: string): boolean {
	const [a, b] = [plain(accepted), plain(answer)];
	if (a === b) return a !== '';
	return a.length >= 6 && !/\p{N}/u.test(a + b) && isOneSlip(a, b);
}

function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.trim()
		.replace(/^(?:the|an?|dr|mrs?|ms|miss|prof|professor|sir)\b\.?\s+(?=\S)/, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter too many, too few, another, or two neighbours swapped (Damerau). */
function isOneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	if (a.length !== b.length) {
		const [long, short] = a.length > b.length ? [a, b] : [b, a];
		return long.slice(i + 1) === short.slice(i);
	}
	const swapped = a[i] === b[i + 1] && a[i + 1] === b[i];
	return a.slice(i + 1) === b.slice(i + 1) || (swapped && a.slice(i + 2) === b.slice(i + 2));
}
