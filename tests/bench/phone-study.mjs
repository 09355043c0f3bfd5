// A study of somebody who has used a phone for two years, as the file that brings it to another one.
import { readFileSync } from 'node:fs';
import { keyOf } from '../../src/lib/questions/index.ts';
import { makeAttempt } from '../../src/lib/quiz/attempt.ts';
import { policies } from '../../src/lib/quiz/policy.ts';
import { DAY, usualScheduling } from '../../src/lib/review/memory/memory.ts';
import { randomFrom } from '../../src/lib/random.ts';

const DAYS = 720;
const SECONDS = 8;

/** So many facts of articles with a dozen each, reviewed so many times in all, as `readStudyFile` reads it. */
export function studyOf({ facts, reviews }, now = Date.now()) {
	const { article, questions } = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
	const begun = now - DAYS * DAY;
	const modules = Array.from({ length: Math.ceil(facts / questions.length) }, (_, i) => ({
		version: 1,
		slug: `article-${i}`,
		title: `${article.title} ${i}`,
		article,
		questions: questions.map((question, j) => ({ ...question, fact: `fact-${j}` })),
		dropped: [],
		added: begun + i,
		changed: begun + i
	}));
	return file(now, modules, logOf(modules, facts, reviews, now), sittingsOf(modules, reviews));
}

/** One article with so many questions: the same ones again, each on a fact of its own. */
export function longQuiz(length, now = Date.now()) {
	const { article, questions } = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
	const plain = questions.filter(({ kind }) => /^(?:choice|true-false|gap|number)$/.test(kind));
	const many = Array.from({ length }, (_, i) => {
		const question = plain[i % plain.length];
		return { ...question, id: `${question.id}-${i}`, fact: `fact-${i}` };
	});
	const module = {
		version: 1,
		slug: 'a-long-quiz',
		title: 'A long quiz',
		article,
		questions: many,
		dropped: [],
		added: now,
		changed: now
	};
	return file(now, [module], []);
}

function file(written, modules, reviews, sittings = []) {
	return { format: 'readback-study', version: 1, written, modules, reviews, sittings };
}

function logOf(modules, facts, count, now) {
	const random = randomFrom('phone');
	return Array.from({ length: count }, (_, i) => {
		const fact = i % facts;
		const module = modules[Math.floor(fact / modules[0].questions.length)];
		return {
			version: 1,
			id: `attempt-${Math.floor(i / 20)} ${i}`,
			module: module.slug,
			fact: module.questions[fact % module.questions.length].fact,
			at: Math.floor(now - random() * DAYS * DAY),
			grade: random() < 0.1 ? 'again' : 'good',
			seconds: SECONDS,
			scheduling: usualScheduling
		};
	});
}

/** The sittings at which so many questions were answered: of all of them the reviews are made. */
function sittingsOf(modules, count) {
	const { length } = modules[0].questions;
	return Array.from({ length: Math.ceil(count / length) }, (_, i) => {
		const { slug, article, questions, added } = modules[i % modules.length];
		const module = { slug, article, questions, policy: policies.practice };
		const attempt = makeAttempt(module, { id: `attempt-${i}`, seed: 'phone' });
		const operations = questions.flatMap((question, j) => [
			{
				id: `a${j}`,
				seq: 2 * j + 1,
				at: j * 9000,
				event: { type: 'answer', value: keyOf(question) }
			},
			{ id: `n${j}`, seq: 2 * j + 2, at: j * 9000 + 5000, event: { type: 'next' } }
		]);
		return { attempt, begun: added, ended: true, taken: operations.length, operations };
	});
}
