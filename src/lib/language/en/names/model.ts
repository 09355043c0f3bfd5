import type { Wordbook } from '../grammar/wordbook.ts';
import type { Table } from '../grammar/table.ts';
import type { KnownNames } from './type-features.ts';

/** What the reader has learnt of names. */
export interface NameModel {
	/** Where names begin and end. */
	readonly spans: Table;
	/** What they name. */
	readonly types: Table;
	readonly known: KnownNames;
	readonly wordbook: Wordbook;
}
