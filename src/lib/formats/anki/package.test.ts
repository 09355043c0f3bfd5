import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { buffer } from 'node:stream/consumers';
import openSqlite from 'sql.js';
import { afterAll, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { Card } from '../cards.ts';
import type { AnkiDay } from './day.ts';
import { makePackage } from './package.browser.ts';

const sqlite = await openSqlite();
const folder = mkdtempSync(join(tmpdir(), 'readback-anki-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
/** Noon of 2026-11-30 in Greenwich, on a day that ends at four in the morning. */
const day: AnkiDay = {
	now: Date.UTC(2026, 10, 30, 12),
	today: Date.UTC(2026, 10, 30) / DAY,
	dayEnds: Date.UTC(2026, 11, 1, 4)
};

const base: Card = {
	id: 'iss q1',
	module: 'iss',
	title: 'The station',
	added: Date.UTC(2026, 10, 1),
	changed: Date.UTC(2026, 10, 2),
	stem: 'Who is <first> & "last"?',
	lists: [['Ann', 'Bob']],
	key: 'Ann',
	evidence: ['Ann was first.', '[sound:a.mp3] {{Question}}'],
	source: 'Carl'
};
const learnt = {
	dueDay: day.today + 3,
	interval: 5,
	reviews: 4,
	lapses: 1,
	stability: 5.123456,
	difficulty: 6.54321,
	retention: 0.9,
	decay: 0.1542,
	last: day.now - 2 * DAY
};
const cards: Card[] = [
	base,
	{ ...base, id: 'iss q2', lists: [], learnt },
	{ ...base, id: 'iss q3', learnt: { ...learnt, dueDay: day.today - 10 } },
	{ ...base, id: 'own-1 q1', module: 'own-1', title: 'Mars::Moons' },
	{ ...base, id: 'own-2 q1', module: 'own-2', title: 'mars:moons' }
];

interface Opened {
	files: string[];
	media: string;
	all(sql: string): Record<string, unknown>[];
}

let opened = 0;

async function open(given: readonly Card[], at = day): Promise<Opened> {
	const zip = await fromBufferPromise(Buffer.from(makePackage(sqlite, given, at)));
	const contents = new Map<string, Buffer>();
	for await (const entry of zip.eachEntry())
		contents.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
	const path = join(folder, `${opened++}.anki2`);
	writeFileSync(path, contents.get('collection.anki2')!);
	const database = new DatabaseSync(path, { readOnly: true });
	return {
		files: [...contents.keys()],
		media: String(contents.get('media')),
		all: (sql) => database.prepare(sql).all()
	};
}

test('a package has a sound collection of version 11 and no media', async () => {
	const { files, media, all } = await open(cards);
	expect(files).toEqual(['collection.anki2', 'media']);
	expect(media).toBe('{}');
	expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	expect(all('SELECT ver FROM col')).toEqual([{ ver: 11 }]);
	expect(all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).toEqual(
		['cards', 'col', 'graves', 'notes', 'revlog'].map((name) => ({ name }))
	);
});

test('every card has one note, of a kind that the collection knows, in a deck that it knows', async () => {
	const { all } = await open(cards);
	const [col] = all('SELECT models, decks FROM col');
	const [models, decks] = [JSON.parse(String(col!.models)), JSON.parse(String(col!.decks))];
	const rows = all('SELECT n.mid, c.did, c.ord FROM cards c JOIN notes n ON n.id = c.nid');
	expect(rows).toHaveLength(cards.length);
	for (const { mid, did, ord } of rows) {
		expect(models[String(mid)]).toBeDefined();
		expect(decks[String(did)]).toBeDefined();
		expect(ord).toBe(0);
	}
});

test('each article has a deck of its own, also where two have one title', async () => {
	const { all } = await open(cards);
	const decks: Record<string, { name: string }> = JSON.parse(
		String(all('SELECT decks FROM col')[0]!.decks)
	);
	const of = all('SELECT n.guid, c.did FROM cards c JOIN notes n ON n.id = c.nid ORDER BY n.id');
	expect(of.map(({ guid, did }) => [guid, decks[String(did)]!.name])).toEqual([
		['iss q1', 'Readback::The station'],
		['iss q2', 'Readback::The station'],
		['iss q3', 'Readback::The station'],
		['own-1 q1', 'Readback::Mars:Moons'],
		['own-2 q1', 'Readback::mars:moons (own-2)']
	]);
});

test('a note has its fields as characters, not as HTML or commands of Anki', async () => {
	const { all } = await open(cards);
	const [note, free] = all('SELECT flds, sfld, tags FROM notes ORDER BY id');
	expect(String(note!.flds).split('\x1f')).toEqual([
		'Who is &lt;first&gt; &amp; &quot;last&quot;?',
		'<ul><li>Ann</li><li>Bob</li></ul>',
		'Ann',
		'Ann was first.<br>&#91;sound:a.mp3] &#123;&#123;Question}}',
		'Carl',
		'The station'
	]);
	expect(note!.sfld).toBe(base.stem);
	expect(note!.tags).toBe(' readback The_station ');
	expect(String(free!.flds).split('\x1f')[1]).toBe('');
});

test('what was reviewed is due on its day, the rest is new and in its order', async () => {
	const { all } = await open(cards);
	const created = Number(all('SELECT crt FROM col')[0]!.crt) * 1000;
	const today = Math.floor((day.now - created) / DAY);
	const rows = all('SELECT type, queue, due, ivl, reps, lapses, data FROM cards ORDER BY id');
	const asked = Math.floor(learnt.last / 1000);
	const fsrs = `{"s":5.1235,"d":6.543,"dr":0.9,"decay":0.154,"lrt":${asked}}`;
	const known = { type: 2, queue: 2, ivl: 5, reps: 4, lapses: 1, data: fsrs };
	const fresh = { type: 0, queue: 0, ivl: 0, reps: 0, lapses: 0, data: '' };
	expect(rows).toEqual([
		{ ...fresh, due: 1 },
		{ ...known, due: today + 3 },
		{ ...known, due: today - 10 },
		{ ...fresh, due: 4 },
		{ ...fresh, due: 5 }
	]);
	expect(rows.every(({ due }) => Number(due) >= 0)).toBe(true);
});

test('a second package changes the notes of the first: they have the same names, of the same kind', async () => {
	const names = 'SELECT guid, mid FROM notes ORDER BY guid';
	const first = await open(cards);
	const later = { now: day.now + DAY, today: day.today + 1, dayEnds: day.dayEnds + DAY };
	const renamed = { ...base, title: 'Renamed', changed: day.now };
	const second = await open([renamed, ...cards.slice(1)].reverse(), later);
	expect(second.all(names)).toEqual(first.all(names));
	// Anki takes the note that was changed later: what somebody has written into a card stays where nothing is new.
	const moments = ({ all }: Opened) =>
		all('SELECT mod FROM notes ORDER BY guid').map(({ mod }) => Number(mod));
	const [before, after] = [moments(first), moments(second)];
	expect(after[0]).toBeGreaterThan(before[0]!);
	expect(after.slice(1)).toEqual(before.slice(1));
	const kinds = 'SELECT models FROM col';
	expect(second.all(kinds)).toEqual(first.all(kinds));
});

test('the same cards at the same moment are the same bytes', () => {
	expect(makePackage(sqlite, cards, day)).toEqual(makePackage(sqlite, cards, day));
});

test('every column has the type that Anki reads it as', async () => {
	const { all } = await open(cards);
	const texts = new Map([
		['col', ['conf', 'models', 'decks', 'dconf', 'tags']],
		['notes', ['guid', 'tags', 'flds', 'sfld', 'data']],
		['cards', ['data']]
	]);
	for (const [table, names] of texts)
		for (const { name } of all(`PRAGMA table_info(${table})`)) {
			const type = names.includes(String(name)) ? 'text' : 'integer';
			expect(all(`SELECT DISTINCT typeof("${name}") AS type FROM ${table}`)).toEqual([{ type }]);
		}
});

test('what a text holds that nobody sees, or half a sign, is not in the package', async () => {
	const hostile = 'A\u0000B\uD800C\x1fD\u007f';
	const { all } = await open([
		{ ...base, id: hostile, stem: hostile, key: hostile, title: hostile, evidence: [hostile] }
	]);
	const [note] = all('SELECT guid, flds, sfld, tags FROM notes');
	expect(note).toMatchObject({ guid: 'ABCD', sfld: 'ABCD' });
	expect(String(note!.flds).split('\x1f')).toHaveLength(6);
	expect(JSON.stringify(note).replaceAll('\\u001f', '')).toMatch(/^[ -~]+$/);
});

test('no note is of a time to come, which Anki refuses, and each has an id of its own', async () => {
	const ahead = cards.map((card) => ({ ...card, added: day.now + 9 * DAY, changed: day.now }));
	const { all } = await open(ahead);
	const ids = all('SELECT id FROM notes').map(({ id }) => Number(id));
	expect(new Set(ids).size).toBe(cards.length);
	expect(Math.max(...ids)).toBeLessThan(day.now + DAY / 2);
});

test.each([0, Date.UTC(2150, 0, 1)])('a clock at %d makes a package all the same', async (now) => {
	const at = { now, today: Math.floor(now / DAY), dayEnds: now + DAY / 2 };
	const { all } = await open([base], at);
	expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});
