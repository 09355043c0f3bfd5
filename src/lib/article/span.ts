import * as v from 'valibot';

/** A place in an article's text, in UTF-16 code units, with the words that stand there. */
export const Span = v.object({
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	quote: v.string()
});
export type Span = v.InferOutput<typeof Span>;

/**
 * The span from `start` to `end` of a text.
 *
 * @example spanOf('Roscosmos, the agency', 0, 9) // { start: 0, end: 9, quote: 'Roscosmos' }
 */
export function spanOf(text: string, start: number, end: number): Span {
	return { start, end, quote: text.slice(start, end) };
}

/** Whether a span's words really stand where it says: the promise that every question rests on. */
export function isVerbatim(text: string, span: Span): boolean {
	return span.end > span.start && text.slice(span.start, span.end) === span.quote;
}
