import { describe, expect, test } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import {
	chanceOf,
	DAY,
	dueWith,
	remember,
	usualScheduling,
	type Memory
} from '../memory/memory.ts';
import { workloadOf } from './workload.ts';

const NOW = 1_790_000_000_000;
const ahead = { now: NOW, days: 28 };

/** Facts of different strength, each of them met and known once or several times before now. */
function known(facts: number): Memory[] {
	return Array.from({ length: facts }, (_, i) => {
		let memory: Memory | undefined;
		for (let time = 0; time <= i % 4; time++)
			memory = remember(memory, {
				version: 1,
				id: `${time}`,
				module: 'iss',
				fact: `f${i}`,
				at: memory?.due ?? NOW - ((i % 5) + 30) * DAY,
				grade: 'good',
				seconds: 5,
				scheduling: usualScheduling
			});
		return memory!;
	});
}

test('who wants to know more is asked more often', () => {
	const asked = [0.8, 0.85, 0.9, 0.95].map((retention) => workloadOf(known(60), retention, ahead));
	expect(asked).toEqual([...asked].sort((a, b) => a - b));
	expect(asked[3]! / asked[0]!).toBeGreaterThan(2);
});

test('of thousands of facts a part is played, and says the same of all', () => {
	const few = workloadOf(known(400), 0.9, ahead);
	expect(workloadOf(known(3000), 0.9, ahead) / few).toBeCloseTo(3000 / 400, 0);
});

test('nothing asks for nothing, and the same facts for the same every time', () => {
	expect(workloadOf([], 0.9, ahead)).toBe(0);
	expect(workloadOf(known(7), 0.9, ahead)).toBe(workloadOf(known(7), 0.9, ahead));
});

describe('who answers all that is due, day by day, is asked as often as was said', () => {
	test.each([0.8, 0.9, 0.95])('for a chance of %d', (retention) => {
		const random = randomFrom('a learner');
		let [memories, asked] = [known(400), 0];
		for (let day = 0; day < ahead.days; day++) {
			const now = NOW + day * DAY;
			memories = memories.map((memory) => {
				if (dueWith(memory, retention) >= now + DAY) return memory;
				asked++;
				const grade = random() < chanceOf(memory, now) ? 'good' : 'again';
				const { module, fact, scheduling } = memory;
				const id = `${day}`;
				return remember(memory, {
					version: 1,
					id,
					module,
					fact,
					at: now,
					grade,
					seconds: 5,
					scheduling
				});
			});
		}
		const said = workloadOf(known(400), retention, ahead);
		expect(asked / ahead.days / said).toBeGreaterThan(0.85);
		expect(asked / ahead.days / said).toBeLessThan(1.15);
	});
});
