import { randomFrom } from '#lib/random.ts';
import { chanceOf, DAY, dueWith, placeOf, remember, type Memory } from '../memory/memory.ts';

/** So many lives are played, or up to twice as many: a few facts are played often, and of many each so-manieth. */
const LIVES = 400;

/**
 * Questions a day that a wanted chance of knowing will bring, as a mean over the days ahead, if nothing is added
 * and all that is due is answered. It is played with the chances that FSRS gives, each time with the same luck.
 */
export function workloadOf(
	memories: readonly Memory[],
	retention: number,
	{ now, days }: { now: number; days: number }
): number {
	if (memories.length === 0) return 0;
	const step = Math.max(1, Math.floor(memories.length / LIVES));
	const played = memories.filter((_, i) => i % step === 0);
	const times = Math.ceil(LIVES / played.length);
	let asked = 0;
	for (const memory of played) {
		const random = randomFrom(placeOf(memory));
		for (let time = 0; time < times; time++)
			asked += timesAsked(memory, retention, { now, ends: now + days * DAY }, random);
	}
	return ((asked / times / days) * memories.length) / played.length;
}

function timesAsked(
	memory: Memory,
	retention: number,
	{ now, ends }: { now: number; ends: number },
	random: () => number
): number {
	let [life, asked] = [memory, 0];
	for (;;) {
		const at = Math.max(now, dueWith(life, retention));
		if (at >= ends) return asked;
		asked++;
		const { module, fact, scheduling } = life;
		const grade = random() < chanceOf(life, at) ? 'good' : 'again';
		const id = `${asked}`;
		life = remember(life, { version: 1, id, module, fact, at, grade, seconds: 0, scheduling });
	}
}
