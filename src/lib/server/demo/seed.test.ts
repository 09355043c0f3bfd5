import { expect, test } from 'vitest';
import { openApp } from '../app.ts';
import { findAssignment } from '../assignments/assignments.ts';
import { sqliteDatabase } from '../database/scratch.ts';
import { liveLines } from '../results/live.ts';
import { readSettings } from '../settings.ts';
import { understandingOf } from '../results/understanding.ts';
import { welcome } from '../classes/welcome.ts';
import { DemoClock } from './clock.ts';
import { shipped } from './fill.ts';
import { seedDemo } from './seed.ts';

/** 2026-09-01, 10:00. */
const UNTIL = Date.UTC(2026, 8, 1, 10);

test('the demonstration has something to see on every page of a teacher', async () => {
	const database = sqliteDatabase();
	const clock = new DemoClock('a test', 0);
	const app = await openApp(readSettings(database.environment), clock.world);
	const banks = [shipped('iss-future'), shipped('mars-helicopter')] as const;
	const demo = await seedDemo(app, clock, { banks, until: UNTIL, seed: 'a test' });

	const [finished, running] = await Promise.all(
		[demo.finished, demo.running].map((id) => findAssignment(app.store, id))
	);
	const lines = await liveLines(app.store, running!);
	const inState = (state: string) => lines.filter((line) => line.state === state).length;
	expect(lines).toHaveLength(28);
	for (const state of ['going-on', 'ended', 'not-begun'])
		expect(inState(state), state).toBeGreaterThan(2);

	const { report, map } = await understandingOf(app.store, finished!);
	expect(report.attempts).toBeGreaterThan(20);
	expect(report.alpha.value).toBeDefined();
	expect(map.filter((misread) => misread?.missed.value !== undefined).length).toBeGreaterThan(3);

	const { entries } = await welcome(app.store, running!.code, []);
	expect(entries.filter(({ isTaken }) => !isTaken).length).toBe(inState('not-begun'));
	await app.close();
	await database.remove();
});
