// The pages by which a teacher understands 10,000 attempts, as the built server sends them, whole; then the same
// beside figures over 1,000,000 answers, and what handing in costs with these. `npm run build` first.
import { rmSync } from 'node:fs';
import { serveFrom } from './product.mjs';
import { handIn, roomWith, takeIn } from './results-room.mjs';

const ATTEMPTS = Number(process.env.ATTEMPTS ?? 10_000);
const ANSWERS = 1_000_000;
const PORT = 4942;
const VISITS = 15;
const PAGES = { 'figures and map': '/results', learners: '', 'table (CSV)': '/results.csv' };

const inWords = (number) => number.toLocaleString('en');
const { room, token, environment } = await roomWith(ATTEMPTS);
try {
	const questions = room.questions().length;
	console.log(
		`Results of ${inWords(ATTEMPTS)} attempts at ${questions} questions, ${VISITS} warm visits each (medians)`
	);
	await room.app.close();
	await measure(PAGES);
	await room.open();
	await takeIn(room, ANSWERS);
	const times = await handIn(room);
	await room.app.close();
	console.log(`Figures over ${inWords(ANSWERS)} answers`);
	console.log(`  handing in        ${middle(times).toFixed(1).padStart(6)} ms, on the disk`);
	await measure({ 'figures and map': '/results' });
} finally {
	rmSync(environment.DATA_DIR, { recursive: true });
}

async function measure(pages) {
	const product = await serveFrom(environment, PORT);
	for (const [name, path] of Object.entries(pages)) {
		const address = `http://127.0.0.1:${PORT}/teach/assignments/${room.assignment.id}${path}`;
		const { ms: first, bytes } = await visit(address);
		for (let i = 0; i < 5; i++) await visit(address);
		const times = [];
		for (let i = 0; i < VISITS; i++) times.push((await visit(address)).ms);
		console.log(
			`  ${name.padEnd(16)} ${middle(times).toFixed(1).padStart(7)} ms; the first visit ${first.toFixed(0).padStart(4)} ms; ${(bytes / 1000).toFixed(0).padStart(5)} kB`
		);
	}
	await product.end();
}

/** From asking to the last byte. */
async function visit(address) {
	const headers = { cookie: `readback-teacher=${token}` };
	const begun = performance.now();
	const response = await fetch(address, { headers, redirect: 'error' });
	const text = await response.text();
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	return { ms: performance.now() - begun, bytes: Buffer.byteLength(text) };
}

function middle(numbers) {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
