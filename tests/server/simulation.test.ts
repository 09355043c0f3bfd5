import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { readBank } from '#lib/bank/bank.ts';
import { migrate } from '#lib/server/database/open.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { NodeSqliteDialect } from '#lib/server/database/sqlite.ts';
import type { Edition } from '#lib/server/modules/editions.ts';
import { checkAttempt, checkPage, logOf } from './simulation/invariants.ts';
import { Simulation } from './simulation/simulation.ts';

/** `SEED=17` runs that one alone, and `SEEDS=5000` so many. */
const { SEED, SEEDS = '300' } = process.env;
const seeds = SEED ? [SEED] : Array.from({ length: Number(SEEDS) }, (_, i) => String(i + 1));

const { bank } = readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8')));
const edition: Edition = {
	version: 1,
	article: bank!.article,
	questions: bank!.questions.slice(0, 6),
	points: {},
	explanations: {}
};

/** What outlives every process. In memory it is as durable as a simulated crash can tell. */
const disk = new DatabaseSync(':memory:');

beforeAll(async () => {
	disk.exec('pragma foreign_keys = on');
	await migrate(new Kysely<Tables>({ dialect: new NodeSqliteDialect(disk) }));
	disk.exec(`insert into teacher values ('teacher', 'teacher@example.org', 'Ms', 'owner', '', 0)`);
	disk.exec(`insert into module values ('module', 'teacher', 'ISS', '{}', 1, 0, 0)`);
});

/** Runs a class to its end, and checks on the way and there that nothing acknowledged is lost or counts twice. */
async function simulate(seed: string): Promise<Simulation> {
	disk.exec('delete from class');
	const simulation = new Simulation(seed, disk, edition);
	simulation.check = (page) => checkPage(disk, page);
	await simulation.run();
	const attempts = new Set(simulation.pages.map(({ sitting }) => sitting.attempt));
	for (const attempt of attempts) await checkAttempt(simulation, disk, attempt);
	for (const page of simulation.pages) checkPage(disk, page);
	return simulation;
}

test('nothing acknowledged is lost and nothing counts twice, whatever breaks', async () => {
	const total = { requests: 0, lost: 0, repeated: 0, crashes: 0, refusals: 0, unknown: 0 };
	let acknowledged = 0;
	for (const seed of seeds) {
		const { network, host, pages } = await simulate(seed).catch((error: unknown) => {
			throw new Error(`Seed ${seed} breaks; SEED=${seed} runs it alone.`, { cause: error });
		});
		for (const counts of [network.counts, host.counts])
			for (const [name, count] of Object.entries(counts))
				total[name as keyof typeof total] += count;
		acknowledged += pages.reduce((sum, page) => sum + page.acknowledged.length, 0);
	}
	console.log(`${seeds.length} seeds`, { ...total, acknowledged });
	expect(acknowledged).toBeGreaterThan(0);
}, 600_000);

test('a seed has one history', async () => {
	const histories = [await simulate('again'), await simulate('again')].map((simulation) =>
		simulation.pages.map(({ sitting, acknowledged }) => [
			acknowledged.map(({ id, seq }) => [id, seq]),
			logOf(disk, sitting.attempt).map(({ id, at }) => [id, at])
		])
	);
	expect(histories[0]).toEqual(histories[1]);
});
