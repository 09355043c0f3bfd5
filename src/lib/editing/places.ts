import type { Article } from '#lib/article/article.ts';
import { spanOf, type Span } from '#lib/article/span.ts';
import { alike } from './alike.ts';
import type { Piece } from './draft.ts';

type Text = Pick<Article, 'text' | 'sentences'>;

/** Where the places of one article are in another; undefined for what is not there any more. */
export interface Places {
	/** The article that they are in now. */
	readonly to: Text;
	readonly span: (span: Span) => Span | undefined;
	readonly sentence: (index: number) => number | undefined;
}

/** An article's sentences and, paragraph by paragraph, what stands between them: captions, headings, datelines. */
export function piecesOf({ text, sentences }: Text): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const add = (start: number, end: number) => {
		for (const { 0: quote, index } of text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g))
			pieces.push(spanOf(text, start + index, start + index + quote.length));
	};
	for (const [sentence, { start, end }] of sentences.entries()) {
		add(at, start);
		pieces.push({ ...spanOf(text, start, end), sentence });
		at = end;
	}
	add(at, text.length);
	return pieces;
}

/**
 * Where the words of one article stand in another. A sentence that is the same goes to its new place; words of
 * one that is not are where they still stand between what stood around it.
 */
export function placesBetween(from: Text, to: Text): Places {
	const [before, after] = [piecesOf(from), piecesOf(to)];
	const found = alike(before, after);
	const now = found.map((place) => (place === undefined ? undefined : after[place]));
	const taken = new Set(found);
	const gap = (place: number, step: 1 | -1) => gapBeside(place, step, after, taken);
	return {
		to,
		sentence: (index) => now[before.findIndex(({ sentence }) => sentence === index)]?.sentence,
		span: (span) => {
			const same = shifted(span, before, now, to.text);
			if (same) return same;
			const first = before.findIndex(({ end }) => end > span.start);
			const last = before.findLastIndex(({ start }) => start < span.end);
			const left = first <= 0 ? -1 : found[first - 1];
			const right = last === before.length - 1 ? after.length : found[last + 1];
			// One neighbour suffices: the other may have been changed as well.
			const gaps = [left !== undefined && gap(left, 1), right !== undefined && gap(right, -1)];
			return gaps.flatMap((one) => (one && wholeIn(to.text, span.quote, one)) || [])[0];
		}
	};
}

/**
 * Where the words of some pieces of an older article stand in one that has these pieces again. Of places with the same words it is the one nearest to where they stood.
 */
export function placesOf(stood: readonly Piece[], to: Text): Places {
	const there = Map.groupBy(piecesOf(to), ({ quote }) => quote);
	const now = stood.map(({ quote, start }) =>
		there.get(quote)?.reduce((a, b) => (distance(b, start) < distance(a, start) ? b : a))
	);
	return {
		to,
		sentence: (index) => now[stood.findIndex(({ sentence }) => sentence === index)]?.sentence,
		span: (span) => shifted(span, stood, now, to.text)
	};
}

const distance = ({ start }: Span, from: number) => Math.abs(start - from);

/** A span whose first piece is in the other article as it was: it lies as far into it as before. */
function shifted(
	{ start, quote }: Span,
	before: readonly Piece[],
	now: readonly (Piece | undefined)[],
	text: string
): Span | undefined {
	const at = before.findIndex((one) => one.start <= start && start < one.end);
	const piece = now[at];
	if (!piece) return undefined;
	const moved = piece.start + start - before[at]!.start;
	const span = spanOf(text, moved, moved + quote.length);
	return span.quote === quote ? span : undefined;
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** What stands beside a piece, on one of its sides, that was not in the other article. */
function gapBeside(
	place: number,
	step: 1 | -1,
	pieces: readonly Piece[],
	taken: ReadonlySet<number | undefined>
): Stretch | undefined {
	let last = place;
	while (pieces[last + step] && !taken.has(last + step)) last += step;
	if (last === place) return undefined;
	const [from, until] = step > 0 ? [place + 1, last] : [last, place - 1];
	return { start: pieces[from]!.start, end: pieces[until]!.end };
}

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

/** Whole words within a stretch of a text. */
function wholeIn(text: string, quote: string, { start, end }: Stretch): Span | undefined {
	const cuts = (at: number) => WORDLIKE.test(text[at - 1] ?? '') && WORDLIKE.test(text[at] ?? '');
	for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
		const until = at + quote.length;
		if (until > end) return undefined;
		if (!cuts(at) && !cuts(until)) return spanOf(text, at, until);
	}
	return undefined;
}
