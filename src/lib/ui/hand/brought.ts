import { readHand, usualHand, type Hand } from './hand.ts';

const { version, ...usual } = usualHand;

/** How another device is set, as far as that can be read; undefined where nothing of it can. */
export function handIn(brought: unknown): Hand | undefined {
	const parts = Object(brought) as Partial<Record<string, unknown>>;
	if (parts.version !== version) return undefined;
	let hand = usualHand;
	for (const name of Object.keys(usual)) {
		const one = readHand(JSON.stringify({ ...hand, [name]: parts[name] }));
		// Of a part that is damaged the usual hand itself is read.
		if (one !== usualHand) hand = one;
	}
	return hand === usualHand ? undefined : hand;
}
