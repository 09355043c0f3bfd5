import { hash } from '#lib/random.ts';
import type { Card } from '../cards.ts';
import type { AnkiDay } from './day.ts';
import { deckName, FIELDS } from './fields.ts';

/** The tables of a collection of version 11, which every Anki since 2.0 reads. */
export const TABLES = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
	ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
	models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
	usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
	flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
	mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
	due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
	lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
	flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
	ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
	type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

/** The name of our kind of note, the same in every package, so that none is doubled. */
export const KIND = 1_764_460_800_000;
/** When what a note holds was last changed for all of them, in seconds since 1970. */
export const KIND_CHANGED = KIND / 1000;

const DECKS_FROM = 1_700_000_000_000;

/** The deck of each module, by its name. Two articles of one title have two decks. */
export function decksOf(cards: readonly Card[]): Map<string, { id: number; name: string }> {
	const decks = new Map<string, { id: number; name: string }>();
	const ids = new Set<number>();
	const names = new Set<string>();
	for (const { module, title } of cards) {
		if (decks.has(module)) continue;
		let id = DECKS_FROM + hash(module);
		while (ids.has(id)) id++;
		const plain = deckName(title);
		const name = names.has(plain.toLowerCase()) ? `${plain} (${module})` : plain;
		ids.add(id);
		names.add(name.toLowerCase());
		decks.set(module, { id, name });
	}
	return decks;
}

/** What the one row of a collection says. Day 0 of its cards is `firstDay`. */
export function collectionRow(
	decks: Iterable<{ id: number; name: string }>,
	firstDay: number,
	{ now, today, dayEnds }: AnkiDay
): (number | string)[] {
	// An hour into the day: where the clock was changed since, it is still that day.
	const created = Math.floor(dayEnds / 1000) - 86_400 * (1 + today - firstDay) + 3600;
	const all = [{ id: 1, name: 'Default' }, { id: 2, name: 'Readback' }, ...decks];
	const conf = { nextPos: 1, curDeck: 1, activeDecks: [1], curModel: KIND, schedVer: 2 };
	return [
		...[1, created, now, now, 11, 0, 0, 0],
		JSON.stringify(conf),
		JSON.stringify({ [KIND]: noteKind }),
		JSON.stringify(Object.fromEntries(all.map((deck) => [deck.id, deckOf(deck, now)]))),
		JSON.stringify({ 1: usualOptions }),
		'{}'
	];
}

function deckOf({ id, name }: { id: number; name: string }, now: number) {
	const none = [0, 0];
	return {
		id,
		name,
		mod: Math.floor(now / 1000),
		usn: -1,
		desc: '',
		dyn: 0,
		conf: 1,
		collapsed: false,
		browserCollapsed: false,
		extendNew: 0,
		extendRev: 0,
		newToday: none,
		revToday: none,
		lrnToday: none,
		timeToday: none
	};
}

const FRONT = `<div class="question">{{Question}}</div>{{Options}}`;
const BACK = `{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>
<blockquote>{{Evidence}}</blockquote>
{{#By}}<p>So says {{By}}.</p>{{/By}}<p class="article">{{Article}}</p>`;
const CSS = `.card { font: 20px/1.5 serif; max-width: 34em; margin: auto; text-align: left; }
.answer { font-weight: bold; }
blockquote { margin: 1em 0; padding-left: .8em; border-left: 3px solid; }
.article { font-size: 14px; opacity: .7; }`;

const noteKind = {
	id: KIND,
	name: 'Readback',
	type: 0,
	mod: KIND_CHANGED,
	usn: -1,
	sortf: 0,
	did: 1,
	tmpls: [{ name: 'Card 1', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null }],
	flds: FIELDS.map((name, ord) => ({
		name,
		ord,
		sticky: false,
		rtl: false,
		font: 'Arial',
		size: 20,
		media: []
	})),
	css: CSS,
	latexPre: '',
	latexPost: '',
	req: [[0, 'any', [0, 1]]],
	tags: [],
	vers: []
};

/** How Anki asks: as it does for who has set nothing. */
const usualOptions = {
	id: 1,
	name: 'Default',
	mod: 0,
	usn: 0,
	maxTaken: 60,
	autoplay: true,
	timer: 0,
	replayq: true,
	dyn: false,
	new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
	rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
	lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 }
};
