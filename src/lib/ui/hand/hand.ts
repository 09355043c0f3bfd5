import * as v from 'valibot';

/**
 * What is set on a device for whoever holds it. What size, spacing and side do to a page stands in app.html,
 * which does it before the first paint.
 */
const Hand = v.object({
	version: v.literal(1),
	size: v.picklist(['usual', 'large', 'larger']),
	spacing: v.picklist(['usual', 'wide']),
	/** Where the buttons are that the thumb presses. */
	side: v.picklist(['right', 'left']),
	/** Whether a swipe goes to the next question, or the one before. */
	swipe: v.boolean(),
	/** Whether the device ticks at an answer that is right, and otherwise at one that is wrong. */
	vibrate: v.boolean(),
	/** How fast an article is read aloud: 1 is as fast as the voice speaks by itself. */
	pace: v.picklist([0.75, 1, 1.25, 1.5])
});
export type Hand = v.InferOutput<typeof Hand>;

/**
 * What holds for who has set nothing. A device is still until it is told to tick: in a classroom it would tell
 * the neighbours who was wrong.
 */
export const usualHand: Hand = {
	version: 1,
	size: 'usual',
	spacing: 'usual',
	side: 'right',
	swipe: true,
	vibrate: false,
	pace: 1
};

/** What a device has kept; the usual where that is nothing, or nothing that can be read. */
export function readHand(kept: string | null): Hand {
	try {
		return v.parse(Hand, JSON.parse(kept!));
	} catch {
		return usualHand;
	}
}
