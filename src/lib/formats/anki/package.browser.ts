import { strToU8, zipSync } from 'fflate';
import type { SqlJsStatic } from 'sql.js';
import type { Card } from '../cards.ts';
import type { AnkiDay } from './day.ts';
import { checksum } from './sha1.ts';
import { collectionRow, decksOf, KIND, KIND_CHANGED, TABLES } from './collection.ts';
import { fieldsOf, kept, tagsOf } from './fields.ts';

/** Cards as an Anki package, the bytes of an .apkg file. */
export function makePackage(
	sqlite: SqlJsStatic,
	cards: readonly Card[],
	day: AnkiDay
): Uint8Array<ArrayBuffer> {
	const collection = collectionOf(sqlite, cards, day);
	const mtime = Math.min(Math.max(day.now, ZIP_FROM), ZIP_TO);
	return zipSync({ 'collection.anki2': collection, media: strToU8('{}') }, { mtime });
}

/** The dates that a zip can hold, without a day at either end for where on earth it is. */
const ZIP_FROM = Date.UTC(1980, 0, 2);
const ZIP_TO = Date.UTC(2099, 11, 30);

function collectionOf({ Database }: SqlJsStatic, cards: readonly Card[], day: AnkiDay): Uint8Array {
	const database = new Database();
	try {
		database.run(TABLES);
		const put = (table: string, row: (number | string)[]) =>
			database.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join()})`, row);
		database.run('BEGIN');
		const decks = decksOf(cards);
		const firstDay = firstDayOf(cards, day);
		put('col', collectionRow(decks.values(), firstDay, day));
		let id = 0;
		for (const [position, card] of cards.entries()) {
			// Anki takes an id for the moment at which a note was made, and refuses one that is still to come.
			id = Math.max(id + 1, Math.min(card.added, day.now));
			put('notes', noteRow(card, id));
			put(
				'cards',
				cardRow(card, { id, deck: decks.get(card.module)!.id, position, firstDay }, day)
			);
		}
		database.run('COMMIT');
		return database.export();
	} finally {
		database.close();
	}
}

/** The day from which the days of all cards are counted: none is due before it. */
function firstDayOf(cards: readonly Card[], { today }: AnkiDay): number {
	return cards.reduce((first, { learnt }) => Math.min(first, learnt?.dueDay ?? first), today);
}

function noteRow(card: Card, id: number): (number | string)[] {
	// Anki takes the later one: what somebody has changed there since stays, until it is changed here too.
	const changed = Math.max(Math.floor(card.changed / 1000), KIND_CHANGED);
	const stem = kept(card.stem);
	return [
		...[id, kept(card.id), KIND, changed, -1],
		...[tagsOf(card), fieldsOf(card), stem, checksum(strToU8(stem)), 0, '']
	];
}

interface Place {
	id: number;
	deck: number;
	position: number;
	firstDay: number;
}

/** In permille, what Anki multiplies an interval by where FSRS is not switched on. */
const EASE = 2500;

function cardRow(
	{ learnt }: Card,
	{ id, deck, position, firstDay }: Place,
	{ now }: AnkiDay
): (number | string)[] {
	const head = [id, id, deck, 0, Math.floor(now / 1000), -1];
	if (!learnt) return [...head, 0, 0, position + 1, 0, 0, 0, 0, 0, 0, 0, 0, ''];
	const { dueDay, interval, reviews, lapses } = learnt;
	// What Anki itself writes of FSRS.
	const data = {
		s: rounded(learnt.stability, 4),
		d: rounded(learnt.difficulty, 3),
		dr: rounded(learnt.retention, 2),
		decay: rounded(learnt.decay, 3),
		lrt: Math.floor(learnt.last / 1000)
	};
	const days = [dueDay - firstDay, interval, EASE, reviews, lapses];
	return [...head, 2, 2, ...days, 0, 0, 0, 0, JSON.stringify(data)];
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
