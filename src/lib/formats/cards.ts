import { makeCsv } from './csv.ts';

/** A question as a card to learn from elsewhere, all of it plain text. */
export interface Card {
	/** Two cards of one name are one card: the later import changes it. */
	id: string;
	/** Its article: the name that stays, the title that people read, when it was added and changed, in milliseconds since 1970. */
	module: string;
	title: string;
	added: number;
	changed: number;
	stem: string;
	/** What there is to choose from, in one list or two; none where the answer is free. */
	lists: readonly (readonly string[])[];
	key: string;
	evidence: readonly string[];
	source?: string;
	/** None for a new one. */
	learnt?: {
		/** The number of the local day on which it is due, and the days of its interval. */
		dueDay: number;
		interval: number;
		reviews: number;
		lapses: number;
		/** As FSRS has them. */
		stability: number;
		difficulty: number;
		retention: number;
		/** How fast it is forgotten: the last of the weights of FSRS-6. */
		decay: number;
		/** When it was asked last, in milliseconds since 1970. */
		last: number;
	};
}

const HEADS = [
	'id',
	'article',
	'question',
	'options',
	'answer',
	'evidence',
	'by',
	'due',
	'reviews'
];

/**
 * Cards as a table in comma-separated values. What there is to choose from stands in one cell, a line for each.
 * `nameOf` tells a day by its number, as in 2026-11-30.
 */
export function cardTable(cards: readonly Card[], nameOf: (day: number) => string): string {
	const rows = cards.map(({ id, title, stem, lists, key, evidence, source, learnt }) => [
		id,
		title,
		stem,
		lists.map((list) => list.join('\n')).join('\n\n'),
		key,
		evidence.join('\n'),
		source,
		learnt && nameOf(learnt.dueDay),
		learnt?.reviews ?? 0
	]);
	return makeCsv([HEADS, ...rows]);
}
