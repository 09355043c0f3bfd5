import { expect, test } from 'vitest';
import { handIn } from './brought.ts';
import { usualHand } from './hand.ts';

const set = { ...usualHand, size: 'large', side: 'left', vibrate: true };

test.each<[what: string, brought: unknown, hand: unknown]>([
	['as it was set', set, set],
	['without a part that is damaged', { ...set, size: 'huge' }, { ...set, size: 'usual' }],
	['without a part that is missing', { ...set, pace: undefined }, set],
	['without what it does not know', { ...set, ring: 7 }, set],
	['not at all where it is of another version', { ...set, version: 2 }, undefined],
	['not at all where nothing of it is sound', { version: 1, size: {}, side: null }, undefined],
	['not at all where there is none', undefined, undefined],
	['not at all where it is null', null, undefined],
	['not at all where it is words', 'large', undefined]
])('how another device is set is read %s', (_, brought, hand) => {
	expect(handIn(brought)).toEqual(hand);
});
