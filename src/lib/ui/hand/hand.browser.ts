import { readHand, usualHand, type Hand } from './hand.ts';

declare global {
	interface Window {
		/** Draws the page in view as it is set (app.html). */
		showHand?: (hand: Hand) => void;
	}
}

/** app.html reads it by the same name. */
const NAME = 'hand';

export function findHand(): Hand {
	try {
		return readHand(localStorage.getItem(NAME));
	} catch {
		return usualHand;
	}
}

/** Sets the page in view at once; false where the browser keeps nothing for the next. */
export function setHand(hand: Hand): boolean {
	window.showHand?.(hand);
	try {
		localStorage.setItem(NAME, JSON.stringify(hand));
		return true;
	} catch {
		return false;
	}
}
