import { agencies, dates } from './newsroom.ts';

/** How much of a paragraph stands before its first sentence and after its last. */
export interface Edges {
	lead: number;
	tail: number;
}

/** Nothing that opens or closes a report is longer. */
const reach = 160;

const dash = '(?:\\s?(?:—|--)\\s?|\\s[–-]\\s)';
const opening = '(?=["“‘\'(]?[\\p{Lu}\\p{N}])';
const agency = `\\((?:the )?(?:${agencies}|[A-Z]{2,6})\\)`;
const place =
	"\\p{Lu}[\\p{L}.'’-]*(?:[\\s/]\\p{Lu}[\\p{L}.'’-]*){0,3}(?:,\\s\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}){0,2}";
const day = `(?:,\\s${dates})?`;

/** "LONDON, March 3 (Reuters) - The", "Cape Canaveral, Fla. (AP) — The", "(CNN) — The". */
const withAgency = new RegExp(`^(?:${place}${day}\\s)?${agency}${dash}${opening}`, 'u');

/** "NEW DELHI – While": a town in capitals; it stands near the top of a report. */
const inCapitals = new RegExp(
	`^(?=\\p{Lu}{3}[^\\p{Ll}]+[,—–-])${place}${day}${dash}${opening}`,
	'u'
);
const paragraphsNearTop = 3;

/** "Paris — The": no more than a place, so only where a report begins. */
const alone = new RegExp(`^${place}\\s(?:—|–|--|-)\\s${opening}`, 'u');

/** "… he said. (Reuters)", "… he said. — AFP", "… of voters. (credit: modification of work by Ken Thomas)". */
const signature = new RegExp(
	`(?<=[.!?]["'”’)]*)\\s+(?:[(\\[](?:(?:${agencies}|[A-Z]{2,4})|(?:photo |image )?credits?\\b[^()]{2,120}|(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by[^()]{2,130})[)\\]]|(?:—|–|-)\\s?(?:${agencies}))\\.?$`,
	'u'
);

/**
 * What a paragraph carries around its sentences: a dateline in front, an agency's tag behind.
 * `order`: how many paragraphs of text stand before it.
 *
 * @example findEdges('PARIS (AFP) — It rained. (AFP)', 0) // { lead: 14, tail: 6 }
 */
export function findEdges(paragraph: string, order: number): Edges {
	const head = paragraph.slice(0, reach);
	const lead = withAgency.exec(head)?.[0].length ?? findPlace(head, order);
	const end = paragraph.slice(Math.max(lead, paragraph.length - reach));
	return { lead, tail: signature.exec(end)?.[0].length ?? 0 };
}

/** A place without an agency; where a second dash follows, the first opened an aside. */
function findPlace(head: string, order: number): number {
	const found =
		(order < paragraphsNearTop ? inCapitals.exec(head) : null) ??
		(order === 0 ? alone.exec(head) : null);
	const lead = found?.[0].length ?? 0;
	return /\s(?:—|–|--|-)\s|\p{L}—\p{L}/u.test(head.slice(lead)) ? 0 : lead;
}
