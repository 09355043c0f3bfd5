import { handIn } from './brought.ts';
import { findHand, setHand } from './hand.browser.ts';
import { usualHand, type Hand } from './hand.ts';

/** What was set on this device, to be taken along; undefined where nothing was, or nothing that can be read. */
export function handHere(): Hand | undefined {
	const hand = findHand();
	return hand === usualHand ? undefined : hand;
}

/** Sets this device as another is set, unless somebody has set it already; whether it is set so now. */
export function takeHand(brought: unknown): boolean {
	const hand = handHere() ? undefined : handIn(brought);
	return hand !== undefined && setHand(hand);
}
