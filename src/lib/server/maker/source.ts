import type { Bank } from '#lib/bank/bank.ts';

/** An article as somebody gives it to the server. */
export interface Source {
	/** What was pasted, or the bytes of a file. */
	readonly content: string | Uint8Array;
	/** The file's name; empty for what was pasted. */
	readonly name: string;
	/** The title that the person has given it; empty where the article's own is good. */
	readonly title: string;
}

/** A bank, or a sentence that says why there is none. */
export type Made =
	| { readonly bank: Bank; readonly problem?: undefined }
	| { readonly bank?: undefined; readonly problem: string };

/** Text that the article's own readers take, or why there is none. */
export type DocumentText =
	| { content: string | Uint8Array; name: string; problem?: undefined }
	| { content?: undefined; name?: undefined; problem: string };
