import * as v from 'valibot';
import { Bank } from '#lib/bank/bank.ts';

/** An article as somebody gives it to the server: what was pasted, or the bytes of a file. */
export interface Given {
	readonly content: string | Uint8Array;
	/** The file's name; empty for what was pasted. */
	readonly name: string;
	/** The title that the person has given it; empty where the article's own is good. */
	readonly title: string;
}

/** An article that is to be fetched from another host. */
export interface Address {
	readonly address: string;
	readonly title: string;
}

export type Source = Given | Address;

/** A bank, or a sentence that says why there is none. */
export type Made =
	| { readonly bank: Bank; readonly problem?: undefined }
	| { readonly bank?: undefined; readonly problem: string };

/** Text that the article's own readers take, or why there is none. */
export type DocumentText =
	| { content: string | Uint8Array; name: string; problem?: undefined }
	| { content?: undefined; name?: undefined; problem: string };

/** What the process that makes banks says: how far it is, and in the end what it has made. */
export const Said = v.union([
	v.object({
		progress: v.object({
			step: v.picklist(['read', 'find', 'make', 'judge', 'choose']),
			share: v.number()
		})
	}),
	v.object({ made: v.union([v.object({ bank: Bank }), v.object({ problem: v.string() })]) })
]);
export type Said = v.InferOutput<typeof Said>;
