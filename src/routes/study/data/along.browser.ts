import type { Along } from '#lib/review/file/along.ts';
import { handHere, takeHand } from '#lib/ui/hand/brought.browser.ts';
import { usualHand } from '#lib/ui/hand/hand.ts';
import { placesHere, takePlaces } from '#lib/ui/place/place.browser.ts';

/** What of this device goes along in the file of a study. */
export function alongHere(): Along {
	return { hand: handHere(), places: placesHere() };
}

/** Takes what came along in a file; whether letters and buttons are set anew by it. */
export function takeAlong({ hand, places }: Along): boolean {
	takePlaces(places);
	return takeHand(hand);
}

/** Forgets all that pages have noted on this device beside the study. */
export function forgetNotes(): void {
	window.showHand?.(usualHand);
	delete document.documentElement.dataset.theme;
	try {
		localStorage.clear();
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
}
