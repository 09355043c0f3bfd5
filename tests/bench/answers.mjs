// Answers acknowledged durably: the built server beside a bare one on node:http and node:sqlite that commits in
// the same groups, alternately, 64 connections each; then 1,000 students who answer every five seconds.
// `npm run build` first.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersFor } from './answers-room.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const CONNECTIONS = 64;
const SECONDS = 3;
const STUDENTS = 1000;
const STUDENTS_SECONDS = Number(process.env.STUDENTS_SECONDS ?? 30);
const EVERY_MS = 5000;
const PORT = 4941;

const folder = mkdtempSync(join(tmpdir(), 'readback-answers-'));
try {
	const room = await answersFor(folder, { connections: CONNECTIONS, students: STUDENTS });
	const product = await startProduct();
	const bare = fork('tests/bench/bare-server.mjs', [join(folder, 'bare.sqlite')]);
	const [barePort] = await once(bare, 'message');
	const ours = { port: PORT, pid: product.pid, sittings: room.busy, bearer: true };
	const theirs = { port: barePort, pid: bare.pid, sittings: structuredClone(room.busy) };
	const rates = { product: [], bare: [] };
	const p99s = { product: [], bare: [] };
	const costs = { product: [], bare: [] };
	const load = { connections: CONNECTIONS, milliseconds: SECONDS * 1000 };
	await answer({ ...ours, ...load, milliseconds: 2000 });
	await answer({ ...theirs, ...load, milliseconds: 1000 });
	for (let round = 0; round < ROUNDS; round++)
		for (const [name, server] of Object.entries({ product: ours, bare: theirs })) {
			const before = processorOf(server);
			const { answered, rate, p99, failed } = await answer({ ...server, ...load });
			costs[name].push((1000 * (processorOf(server) - before)) / answered);
			if (failed) throw new Error(`${failed} answers were refused by ${name}.`);
			rates[name].push(rate);
			p99s[name].push(p99);
		}
	console.log(
		`Answers acknowledged on the disk, ${CONNECTIONS} connections, ${ROUNDS} runs of ${SECONDS} s each (medians)`
	);
	for (const name of ['product', 'bare'])
		console.log(
			`  ${name.padEnd(8)} ${middle(rates[name]).toFixed(0).padStart(6)}/s  p99 ${middle(p99s[name]).toFixed(1).padStart(6)} ms  ${middle(costs[name]).toFixed(0).padStart(4)} µs of a processor an answer`
		);
	const ratios = rates.product.map((rate, i) => rate / rates.bare[i]);
	console.log(`  ratio    ${middle(ratios).toFixed(2).padStart(6)}`);

	const calm = await answer({
		port: PORT,
		sittings: room.students,
		bearer: true,
		everyMs: EVERY_MS,
		milliseconds: STUDENTS_SECONDS * 1000
	});
	console.log(
		`${STUDENTS} students, each an answer every ${EVERY_MS / 1000} s, for ${STUDENTS_SECONDS} s`
	);
	console.log(
		`  ${calm.answered} answers, ${calm.failed} refused, p50 ${calm.p50.toFixed(1)} ms, p99 ${calm.p99.toFixed(1)} ms, memory ${memoryOf(product).toFixed(0)} MB`
	);
	bare.kill();
	product.kill();
	await once(product, 'exit');
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function startProduct() {
	const child = spawn(
		process.execPath,
		[
			...(process.env.PROFILE ? ['--cpu-prof', '--cpu-prof-dir', process.env.PROFILE] : []),
			'tools/serve.mjs'
		],
		{
			env: {
				...process.env,
				DATA_DIR: folder,
				DATABASE_URL: '',
				HOST: '127.0.0.1',
				PORT: String(PORT)
			},
			stdio: ['ignore', 'pipe', 'inherit']
		}
	);
	await once(child.stdout, 'data');
	return child;
}

/** Puts load on a server from a process of its own, and gives what that has measured. */
async function answer(order) {
	const child = fork('tests/bench/answering.mjs');
	const { sittings } = order;
	child.send({ ...order, begun: sittings.map(({ begun }) => begun ?? 0) });
	const [result] = await once(child, 'message');
	sittings.forEach((sitting, i) => (sitting.begun = result.begun[i]));
	return result;
}

/** Milliseconds of a processor that a process has had: unlike the rate it says the same on a busy machine. */
function processorOf({ pid }) {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory that a process has had, in MB. */
function memoryOf({ pid }) {
	const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(kilobytes) / 1024;
}

function middle(numbers) {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
