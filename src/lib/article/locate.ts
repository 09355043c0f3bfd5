import { spanOf, type Span } from './span.ts';

/** A letter with its accents: what is folded as one, so that a place can be found again. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** One form for marks that keyboards, word processors and models write in several. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
	[
		["'", '‘’‚‛′ʼ`´'],
		['"', '“”„‟″«»'],
		['-', '‐‑‒–—―−﹘﹣－']
	].flatMap(([form = '', marks = '']) => [...marks].map((mark) => [mark, form]))
);

/** A text in one form, with the place in the text that each of its code units comes from. */
interface Folded {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/**
 * Finds words in a text whatever their quotation marks, dashes and spaces, in compatible forms of letters
 * and without what nobody sees; case, words and all other marks have to be the same. The spans are the
 * text's own words, in its order, and whole: "art" does not stand in "article".
 *
 * @example makeLocator('It’s on the ISS – now.')("It's on the ISS - now")[0].quote // 'It’s on the ISS – now'
 */
export function makeLocator(text: string): (quote: string) => Span[] {
	const article = fold(text);
	return (quote) => {
		const wanted = fold(quote.normalize('NFC')).text.trim();
		const found: Span[] = [];
		if (!wanted) return found;
		for (let at = article.text.indexOf(wanted); at >= 0;) {
			const last = at + wanted.length - 1;
			if (isWhole(article, at, last) && isWord(article.text, at, last + 1))
				found.push(spanOf(text, article.starts[at]!, article.ends[last]!));
			at = article.text.indexOf(wanted, at + 1);
		}
		return found;
	};
}

function fold(text: string): Folded {
	const forms: string[] = [];
	const [starts, ends]: [number[], number[]] = [[], []];
	for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
		const form = formOf(cluster);
		if (form === ' ' && forms.at(-1) === ' ') continue;
		if (form) forms.push(form);
		for (let i = 0; i < form.length; i++) {
			starts.push(index);
			ends.push(index + cluster.length);
		}
	}
	return { text: forms.join(''), starts, ends };
}

function formOf(cluster: string): string {
	if (/^\w$/.test(cluster)) return cluster;
	const form = ALIKE[cluster] ?? cluster.replace(/\p{Cf}/gu, '').normalize('NFKC');
	return form.replace(/\s+/g, ' ');
}

/** Whether a stretch holds no half of a letter that was folded into several: "½" is "1⁄2". */
function isWhole({ starts }: Folded, first: number, last: number): boolean {
	return starts[first] !== starts[first - 1] && starts[last] !== starts[last + 1];
}

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

function isWord(text: string, from: number, to: number): boolean {
	const cuts = (at: number) => WORDLIKE.test(text[at - 1] ?? '') && WORDLIKE.test(text[at] ?? '');
	return !cuts(from) && !cuts(to);
}
