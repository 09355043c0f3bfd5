import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swipeOf, type Point } from './swipe.ts';

const WIDTH = 360;

/** A stroke in even steps. */
function stroke(from: [number, number], to: [number, number], lasts = 200): Point[] {
	return Array.from({ length: 9 }, (_, i) => ({
		x: from[0] + ((to[0] - from[0]) * i) / 8,
		y: from[1] + ((to[1] - from[1]) * i) / 8,
		at: 1_000 + (lasts * i) / 8
	}));
}

describe('a swipe', () => {
	test.each([
		['to the left goes to the next', stroke([250, 300], [120, 310]), 'next'],
		['to the right goes to the one before', stroke([100, 300], [240, 280]), 'previous'],
		['that is short is a tap', stroke([250, 300], [200, 300]), undefined],
		['that goes down scrolls', stroke([250, 300], [170, 400]), undefined],
		['that is slow selects', stroke([250, 300], [120, 300], 900), undefined],
		['from the left edge is the system’s', stroke([10, 300], [200, 300]), undefined],
		['from the right edge is the system’s', stroke([350, 300], [120, 300]), undefined],
		['of nothing is none', [], undefined]
	])('%s', (_, points, expected) => {
		expect(swipeOf(points, WIDTH)).toBe(expected);
	});

	test('is none where the finger went up or down on its way and came back', () => {
		const down = stroke([250, 300], [200, 420], 100);
		const back = stroke([200, 420], [100, 300], 100);
		expect(swipeOf([...down, ...back], WIDTH)).toBeUndefined();
	});

	test('is never made by a finger that goes further down than across', () => {
		const point = fc.record({ x: fc.nat(WIDTH), y: fc.nat(640), at: fc.nat(500) });
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), (points) => {
				const last = points.at(-1)!;
				const [across, down] = [last.x - points[0]!.x, last.y - points[0]!.y];
				fc.pre(Math.abs(down) >= Math.abs(across));
				expect(swipeOf(points, WIDTH)).toBeUndefined();
			})
		);
	});
});
