// A study of somebody who has used a phone for two years, as the file that brings it to another one.
import { readFileSync } from 'node:fs';
import { DAY, usualScheduling } from '../../src/lib/review/memory.ts';
import { randomFrom } from '../../src/lib/random.ts';

const DAYS = 720;
const SECONDS = 8;

/** So many facts of articles with a dozen each, reviewed so many times in all, as `readStudyFile` reads it. */
export function studyOf({ facts, reviews }, now = Date.now()) {
	const { article, questions } = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
	const begun = now - DAYS * DAY;
	const modules = Array.from({ length: Math.ceil(facts / questions.length) }, (_, i) => ({
		version: 1,
		slug: `own-${i}`,
		title: `${article.title} ${i}`,
		article,
		questions: questions.map((question, j) => ({ ...question, fact: `fact-${j}` })),
		dropped: [],
		added: begun + i,
		changed: begun + i
	}));
	return file(now, modules, logOf(modules, facts, reviews, now));
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
		slug: 'own-long',
		title: 'A long quiz',
		article,
		questions: many,
		dropped: [],
		added: now,
		changed: now
	};
	return file(now, [module], []);
}

function file(written, modules, reviews) {
	return { format: 'readback-study', version: 1, written, modules, reviews, sittings: [] };
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
