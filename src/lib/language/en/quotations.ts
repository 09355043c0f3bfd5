/** Words that the text gives as somebody's own, without their marks. */
export interface Quotation {
	/** The words between the marks. */
	readonly start: number;
	readonly end: number;
	/** The whole, with its marks. */
	readonly openStart: number;
	readonly closeEnd: number;
}

/** Quotations longer than this have lost their closing mark. */
const LONGEST = 1500;

/**
 * The quotations of a stretch of text (a paragraph). Straight and curly marks may be mixed: an
 * opening straight mark may be closed by a curly one. One that never closes runs to the end, as a
 * quotation of several paragraphs does. Where there are no double marks, single ones count, as in
 * British English.
 *
 * @example findQuotations('He is “destroying it.”', 0, 22) // the words: destroying it.
 */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
	const found = inDoubleMarks(text, start, end);
	return found.length ? found : inSingleMarks(text, start, end);
}

function inDoubleMarks(text: string, start: number, end: number): Quotation[] {
	const found: Quotation[] = [];
	let open = -1;
	for (let i = start; i < end; i++) {
		const mark = text[i]!;
		if (open < 0 && opens(text, i, start)) open = i;
		else if (open >= 0 && closes(text, i, end)) {
			found.push({ start: open + 1, end: i, openStart: open, closeEnd: i + 1 });
			open = -1;
		} else if (open >= 0 && mark === '“' && i - open > 1) open = i;
	}
	if (open >= 0 && end - open < LONGEST && end - open > 40)
		found.push({ start: open + 1, end, openStart: open, closeEnd: end });
	return found.filter((quotation) => quotation.end > quotation.start);
}

/** From a mark behind a space to one behind a stop: apostrophes stand inside words or at their ends. */
const SINGLE = /(?<=^|[\s([—–])[‘'](?=\p{Lu})[^‘]{2,1500}?[.,!?…—–][’'](?=[\s)\]—–]|$)/gu;

function inSingleMarks(text: string, start: number, end: number): Quotation[] {
	return Array.from(text.slice(start, end).matchAll(SINGLE), (match) => {
		const [openStart, closeEnd] = [start + match.index, start + match.index + match[0].length];
		return { start: openStart + 1, end: closeEnd - 1, openStart, closeEnd };
	});
}

function opens(text: string, i: number, start: number): boolean {
	const mark = text[i]!;
	if (mark === '“' || mark === '„' || mark === '«') return true;
	if (mark !== '"') return false;
	return i === start || /[\s([—–-]/.test(text[i - 1]!);
}

function closes(text: string, i: number, end: number): boolean {
	const mark = text[i]!;
	if (mark === '”' || mark === '»') return true;
	if (mark !== '"') return false;
	return i + 1 >= end || /[\s.,;:!?)\]—–-]/.test(text[i + 1]!);
}
