/** Told how much of the work is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/**
 * Goes over the same things pass after pass, and tells after each of them how much of the whole is done.
 * A pass takes a share of the time that is known beforehand.
 *
 * @example
 * const pass = passesOver(2, onShare);
 * pass(0.5, sentences, tag); // tells 0.25, 0.5
 * pass(0.5, sentences, parse); // tells 0.75, 1
 */
export function passesOver(count: number, onShare: OnShare) {
	let done = 0;
	return <In, Out>(share: number, all: readonly In[], see: (one: In, i: number) => Out): Out[] => {
		const begun = done;
		done += share;
		return all.map((one, i) => {
			const seen = see(one, i);
			onShare(begun + (share * (i + 1)) / count);
			return seen;
		});
	};
}
