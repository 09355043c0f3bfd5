/**
 * Makes files of cards beside the page. SQLite is WebAssembly, which the content security policy of a page forbids;
 * a worker has the policy that its own file is served with, and that is none.
 */
import openSqlite from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { makePackage } from '#lib/formats/anki/package.browser.ts';
import { cardTable } from '#lib/formats/cards.ts';
import { cardsOf } from '#lib/review/file/cards.ts';
import type { Offset } from '#lib/review/days.ts';
import { DAY } from '#lib/review/memory/memory.ts';
import { stateOf } from '#lib/review/state.ts';
import type { Kept } from '#lib/review/study.ts';

/** What a file is made of, and which. */
export interface Wanted {
	readonly kept: Kept;
	readonly now: number;
	readonly as: 'apkg' | 'csv';
}

/** A file's content; none where there is no card; or why it could not be made. */
export type Made =
	{ readonly content: Uint8Array<ArrayBuffer> | string | undefined } | { readonly problem: string };

addEventListener('message', async ({ data }: MessageEvent<Wanted>) => {
	postMessage(await made(data));
});

async function made({ kept, now, as }: Wanted): Promise<Made> {
	try {
		const { memories, today, dayEnds } = stateOf(kept, now, offsetOf);
		const cards = cardsOf(kept.modules, memories, offsetOf);
		if (cards.length === 0) return { content: undefined };
		// A spreadsheet takes a table for UTF-8 by its first sign.
		if (as === 'csv') return { content: `\uFEFF${cardTable(cards, nameOf)}` };
		const sqlite = await openSqlite({ locateFile: () => wasmUrl });
		return { content: makePackage(sqlite, cards, { now, today, dayEnds }) };
	} catch (problem) {
		return { problem: String(problem) };
	}
}

const offsetOf: Offset = (at) => -new Date(at).getTimezoneOffset();

/** A day by its number, as in 2026-11-30. */
function nameOf(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
