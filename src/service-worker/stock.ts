import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How much of a version is on this device, of all that it needs to work without a network. */
export const Stock = v.object({
	kept: Count,
	wanted: Count,
	/** Whether it is being fetched just now. */
	goesOn: v.boolean(),
	/** Why the last try did not come to its end: no room, no network, or something that cannot be had. */
	trouble: v.optional(v.picklist(['full', 'network', 'missing']))
});
export type Stock = v.InferOutput<typeof Stock>;
export type Trouble = NonNullable<Stock['trouble']>;

/** What a page asks a worker for, with a port to answer by: how much is there, or to fetch what is missing. */
export interface AskedForStock {
	readonly stock: 'tell' | 'fill';
}

export function asksForStock(message: unknown): message is AskedForStock {
	const asked = (message as Partial<AskedForStock> | null | undefined)?.stock;
	return asked === 'tell' || asked === 'fill';
}

/** Why something could not be kept. A browser throws a TypeError where there is no network. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof TypeError) return 'network';
	return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'missing';
}
