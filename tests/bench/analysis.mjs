// What figures over many answers cost: kept as attempts end, against recomputed from all of them.
import { classicalFigures } from '../../src/lib/analysis/ctt.ts';
import { reportOf } from '../../src/lib/analysis/report.ts';
import { addAttempt, emptyTally, figuresOf, removeAttempt } from '../../src/lib/analysis/tally.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { median } from './median.mjs';

const QUESTIONS = 20;
const ANSWERS = 1_000_000;
const OPTIONS = ['Mars', 'Venus', 'Titan', 'Io'];

const random = randomFrom('bench');
const points = Array.from({ length: QUESTIONS }, () => 1);
const sats = Array.from({ length: ANSWERS / QUESTIONS }, () => {
	const ability = random();
	const chosen = points.map(() => OPTIONS[random() < ability ? 0 : Math.floor(random() * 4)]);
	// A third of them took two tries.
	const marks = chosen.map((label) => (label !== 'Mars' ? 0 : random() < 1 / 3 ? 2 / 3 : 1));
	return { marks, chosen, seconds: points.map(() => Math.round(60 * random())) };
});

const tally = emptyTally(points);
const start = performance.now();
for (const sat of sats) addAttempt(tally, sat);
const adding = (performance.now() - start) / sats.length;

const some = sats.slice(0, 1000);
const again = median(() => {
	for (const sat of some) removeAttempt(tally, sat);
	for (const sat of some) addAttempt(tally, sat);
}, 9);

const offered = points.map(() => ({ options: OPTIONS, right: 'Mars' }));
const reading = median(() => figuresOf(tally), 99);
const reporting = median(() => reportOf(tally, offered), 29);
const matrix = sats.map(({ marks }) => marks);
const recomputing = median(() => classicalFigures(matrix, points), 3);
const recomputed = classicalFigures(matrix, points).questions;
const furthest = Math.max(
	...figuresOf(tally).questions.map((figures, i) =>
		Math.max(...Object.keys(figures).map((name) => Math.abs(figures[name] - recomputed[i][name])))
	)
);
const kept = JSON.stringify(tally);
const storing = median(() => JSON.stringify(JSON.parse(kept)), 29);

console.log(`Figures of ${QUESTIONS} questions`);
console.log(
	`  an attempt taken in ${(1000 * adding).toFixed(1)} µs, ${((1000 * adding) / QUESTIONS).toFixed(2)} µs an answer; out and in again ${again.toFixed(1)} µs`
);
console.log(
	`  read over ${ANSWERS.toLocaleString('en')} answers ${reading.toFixed(2)} ms, recomputed ${recomputing.toFixed(0)} ms: ${(recomputing / reading).toFixed(0)} times as long, and ${furthest.toExponential(0)} away at most`
);
console.log(
	`  with answers, intervals and sentences ${reporting.toFixed(2)} ms; the tally is ${(kept.length / 1000).toFixed(0)} kB, read and written as JSON in ${storing.toFixed(2)} ms`
);
