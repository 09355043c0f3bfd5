import * as v from 'valibot';

/**
 * How many attempts lie in each band of the score, from '0' to '100' by the hundredth that is nearest; a
 * band that holds none is left out.
 */
export const Bands = v.record(v.string(), v.number());
export type Bands = v.InferOutput<typeof Bands>;

export function bandOf(total: number, possible: number): number {
	const share = possible > 0 ? total / possible : 0;
	return Math.round(100 * Math.min(1, Math.max(0, share)));
}

export function intoBand(bands: Bands, band: number): void {
	bands[band] = (bands[band] ?? 0) + 1;
}

export function outOfBand(bands: Bands, band: number): void {
	const held = bands[band];
	if (!held) throw new RangeError(`No attempt of ${band} in a hundred has been taken in.`);
	if (held === 1) delete bands[band];
	else bands[band] = held - 1;
}

export function heldBy(bands: Bands): number {
	return Object.values(bands).reduce((sum, held) => sum + held, 0);
}

/** What lies in the lower, the middle and the upper third. */
export type Thirds = [lower: number, middle: number, upper: number];

/** For each band the share of it that belongs to each third of all attempts. */
export type Cut = Record<string, Thirds>;

/**
 * Cuts attempts into three of the same size. Those of one band are told apart by nothing, so that a band
 * with a cut in it belongs to both sides, each in its share.
 */
export function cutInThirds(all: Bands): Cut {
	const third = heldBy(all) / 3;
	const cut: Cut = {};
	let below = 0;
	for (const band of Object.keys(all).sort((a, b) => Number(a) - Number(b))) {
		const held = all[band]!;
		const upTo = (edge: number) => Math.min(held, Math.max(0, edge - below));
		const [first, second] = [upTo(third), upTo(2 * third)];
		cut[band] = [first / held, (second - first) / held, (held - second) / held];
		below += held;
	}
	return cut;
}

/** How many of some attempts lie in each third of all; not always whole numbers. */
export function thirdsOf(some: Bands, cut: Cut): Thirds {
	const thirds: Thirds = [0, 0, 0];
	for (const [band, held] of Object.entries(some))
		for (const [i, share] of (cut[band] ?? []).entries()) thirds[i]! += held * share;
	return thirds;
}
