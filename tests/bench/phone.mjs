// Self-study on a phone, beside what is asked of it: a quiz on the first and on the second visit, an answer's
// feedback, memory, the making of questions, and a study of two years. `npm run build` first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { heapOf, openPhone, openWindow, processorOf } from './phone-device.mjs';
import { make } from './phone-making.mjs';
import { longQuiz, studyOf } from './phone-study.mjs';
import { answerQuestions, visit, visitBare } from './phone-visits.mjs';
import { serveFrom } from './product.mjs';

const PORT = 4943;
const RUNS = Number(process.env.RUNS ?? 5);
const ADDRESS = `http://127.0.0.1:${PORT}`;
const QUIZ = `${ADDRESS}/learn/iss-future/practise`;
const PHONE = { cpu: 4, slow4g: true };
const ANSWERS = 20;
const QUESTIONS = 100;
const STUDY = { facts: 3000, reviews: 50_000 };
const ONLY = process.argv[2];

const folder = mkdtempSync(join(tmpdir(), 'readback-phone-bench-'));
const product = await serveFrom({ DATA_DIR: folder }, PORT);
const bare = createServer((_, response) =>
	response.writeHead(200, { 'content-type': 'text/html' }).end(BARE)
).listen(0, '127.0.0.1');
await once(bare, 'listening');
const bareAddress = `http://127.0.0.1:${bare.address().port}/`;
const BARE =
	'<!doctype html><meta name="viewport" content="width=device-width"><title>Quiz</title><form><fieldset><legend>One?</legend><label><input type="radio" name="a">One</label></fieldset></form>';

try {
	console.log('Self-study on a phone (medians; 4x slower page, slow 4G unless it says otherwise)');
	for (const [name, measure] of Object.entries({ visits, answers, making, years }))
		if (!ONLY || ONLY === name) await measure();
} finally {
	await product.end();
	bare.close();
	rmSync(folder, { recursive: true, force: true });
}

function tell(what, value, unit, asked) {
	const load = loadavg()[0].toFixed(1);
	const wish = asked === undefined ? '' : `asked ${asked}`;
	console.log(
		`  ${what.padEnd(58)} ${value.padStart(7)} ${unit.padEnd(3)} ${wish.padEnd(12)} (load ${load})`
	);
}

function inMs(what, times, asked) {
	tell(what, middle(times).toFixed(0), 'ms', asked && `≤ ${asked}`);
}

/** A quiz from the first time that somebody is there, and again from what is kept on the device. */
async function visits() {
	const found = { cold: [], again: [], bareCold: [] };
	for (let run = 0; run < RUNS; run++) {
		const phone = await openPhone();
		found.cold.push(await visit(phone.context, QUIZ, PHONE));
		const { page, devtools } = await openWindow(phone.context);
		await page.goto(`${ADDRESS}/study`);
		await allKept(page);
		await page.reload();
		if (run === 0) {
			const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
			tell('complaints of the check for installing', String(installabilityErrors.length), '', '0');
		}
		await page.close();
		found.again.push(await visit(phone.context, QUIZ, PHONE));
		await phone.end();
		const other = await openPhone();
		found.bareCold.push(await visitBare(other.context, bareAddress, PHONE));
		await other.end();
	}
	const of = (visits, name) => visits.map((one) => one[name]);
	inMs('first visit: an option is seen, and a press on it is taken', of(found.cold, 'shown'), 1800);
	inMs('  the same on a bare page of one question', found.bareCold);
	const ratio = middle(of(found.cold, 'shown')) / middle(found.bareCold);
	tell('  ratio', ratio.toFixed(2), '');
	inMs('  alive, with what the device has kept', of(found.cold, 'alive'));
	inMs('  of that the page worked', of(found.cold, 'processor'));
	inMs('second visit: an option is seen, and a press is taken', of(found.again, 'shown'), 500);
	inMs('  alive, with what the device has kept', of(found.again, 'alive'));
	inMs('  of that the page worked', of(found.again, 'processor'));
}

/** Feedback of a quiz that ships and of a review, and the memory after a hundred questions in one page. */
async function answers() {
	const phone = await openPhone();
	const window = await openWindow(phone.context, { cpu: 4 });
	const { page, devtools } = window;
	await page.goto(QUIZ);
	feedback('practice', await answerQuestions(window, ANSWERS));
	await bring(page, longQuiz(QUESTIONS + 5));
	await page.goto(`${ADDRESS}/study/practise?m=a-long-quiz`);
	feedback('a long quiz of one’s own', await answerQuestions(window, QUESTIONS));
	tell(
		`memory after ${QUESTIONS} questions in one page`,
		(await heapOf(devtools)).toFixed(1),
		'MB',
		'≤ 60'
	);
	await bring(page, studyOf({ facts: 120, reviews: 1500 }));
	await page.goto(`${ADDRESS}/study/review`);
	feedback('review', await answerQuestions(window, ANSWERS));
	await phone.end();
}

function feedback(where, answers) {
	const of = (name) => answers.map((one) => one[name]);
	inMs(`feedback painted, ${where}, ${answers.length} answers`, of('painted'), 50);
	tell('  95 of 100 of them within', at(of('painted'), 0.95).toFixed(0), 'ms');
	inMs('  of that the page worked, with what it does behind it', of('processor'));
}

/** From a pasted article to questions. */
async function making() {
	const found = { cold: [], kept: [], slow: [] };
	for (let run = 0; run < RUNS; run++) {
		const phone = await openPhone();
		found.cold.push(await make(phone.context, `${ADDRESS}/make`, 1));
		found.kept.push(await make(phone.context, `${ADDRESS}/make`, 1));
		found.slow.push(await make(phone.context, `${ADDRESS}/make`, 6));
		await phone.end();
	}
	const of = (runs, name) => runs.map((one) => one[name]);
	inMs(
		'500 words pasted, the first question, 6x slower, reader kept',
		of(found.slow, 'first'),
		3000
	);
	inMs('  all questions', of(found.slow, 'all'));
	tell('  it was slower by', middle(of(found.slow, 'slower')).toFixed(1), 'x');
	const worked = of(found.kept, 'processor').map((time) => 6 * time);
	inMs('  six times what processors work for it at full speed', worked);
	inMs('  all questions, at full speed, reader kept', of(found.kept, 'all'));
	inMs('  all questions, at full speed, reader fetched', of(found.cold, 'all'));
}

/** The study of somebody who has been at it for two years. */
async function years() {
	const phone = await openPhone();
	const { page, devtools } = await openWindow(phone.context, { cpu: 4 });
	inMs('3,000 facts, 50,000 reviews: brought by a file', [await bring(page, studyOf(STUDY))]);
	const due = [];
	const worked = [];
	for (let run = 0; run < RUNS; run++) {
		await page.goto('about:blank');
		const start = await processorOf(devtools);
		due.push(await dueShown(page));
		worked.push((await processorOf(devtools)) - start);
	}
	inMs('  until it is seen what is due', due, 1000);
	inMs('  of that the page worked', worked);
	tell('  memory then', (await heapOf(devtools)).toFixed(1), 'MB');
	const review = [];
	for (let run = 0; run < RUNS; run++) {
		const start = performance.now();
		await page.goto(`${ADDRESS}/study/review`);
		await page
			.locator('#main')
			.getByText(/^Kept on this device/i)
			.first()
			.waitFor();
		review.push(performance.now() - start);
	}
	inMs('  until a review is there', review);
	await page.goto(`${ADDRESS}/study/data`);
	const start = performance.now();
	const waited = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the file' }).click();
	await waited;
	inMs('  taken along in a file', [performance.now() - start]);
	await phone.end();
}

/** Milliseconds until a file is here. */
async function bring(page, study) {
	const path = join(folder, 'study.json');
	writeFileSync(path, JSON.stringify(study));
	await page.goto(`${ADDRESS}/study/data`);
	const field = page.locator('input[type=file]');
	await page.waitForFunction(() => !document.querySelector('input[type=file]')?.disabled);
	const start = performance.now();
	await field.setInputFiles(path);
	const isThere = page.getByText('What is in the file is here now');
	const isNot = page.getByRole('alert');
	await isThere.or(isNot).first().waitFor({ timeout: 300_000 });
	if (await isNot.isVisible()) throw new Error(await isNot.innerText());
	return performance.now() - start;
}

async function dueShown(page) {
	await page.goto(`${ADDRESS}/study`, { waitUntil: 'commit' });
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const look = () => {
					if (document.querySelector('#today')) resolve(performance.now());
					else requestAnimationFrame(look);
				};
				look();
			})
	);
}

async function allKept(page) {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(
		async () => (await caches.keys()).includes('readback-reader'),
		undefined,
		{
			timeout: 60_000,
			polling: 200
		}
	);
}

function middle(numbers) {
	return at(numbers, 0.5);
}

function at(numbers, share) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
