import { readFileSync } from 'node:fs';
import { readBank, type Bank } from '#lib/bank/bank.ts';
import { openApp } from '../app.ts';
import { findAssignment } from '../assignments/assignments.ts';
import { readSettings } from '../settings.ts';
import { DemoClock } from './clock.ts';
import { DEMO_TEACHER, seedDemo } from './seed.ts';

/** Fills a new database in a folder with the demonstration as it is now, and says who signs in and by which code. */
export async function fillDemo(dataDir: string) {
	const until = Date.now();
	// The class begins days before, and time does not go back.
	const clock = new DemoClock('demo', 0);
	const app = await openApp(readSettings({ DATA_DIR: dataDir }), clock.world);
	const banks = [shipped('iss-future'), shipped('mars-helicopter')] as const;
	const demo = await seedDemo(app, clock, { banks, until, seed: 'demo' });
	const { code } = await findAssignment(app.store, demo.running);
	await app.close();
	return { teacher: DEMO_TEACHER, codes: { running: code } };
}

/** A bank that ships. */
export function shipped(slug: string): Bank {
	const { bank, problem } = readBank(
		JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'))
	);
	if (!bank) throw new Error(problem);
	return bank;
}
