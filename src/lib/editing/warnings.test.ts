import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { spanOf } from '#lib/article/span.ts';
import { readBank } from '#lib/bank/bank.ts';
import { idOf } from '#lib/random.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { fresh } from './draft.ts';
import { makeJudge, warningsOf } from './warnings.ts';

const article = parseArticle(
	`The Panama Canal was opened in 1914. It joins the Atlantic Ocean and the Pacific Ocean, and was dug by more than 40,000 workers in ten years.

The engineer John Stevens built the railway that carried the earth away. The doctor William Gorgas drove the mosquitoes out, and with them the yellow fever. The canal was not finished by the French company that had begun it.`,
	'canal.txt'
).article!;
const judge = makeJudge(article);

function spanWith(words: string) {
	const sentence = article.sentences.find(({ start, end }) =>
		article.text.slice(start, end).includes(words)
	)!;
	return spanOf(article.text, sentence.start, sentence.end);
}

function choice(stem: string, options: readonly string[], words: string): KeyedQuestion {
	return {
		kind: 'choice',
		id: idOf(stem),
		fact: 'own',
		stem,
		evidence: [spanWith(words)],
		level: 'remember',
		options: options.map((text) => ({ text }))
	};
}

const warned = (...questions: KeyedQuestion[]) =>
	warningsOf(
		questions.map((question) => fresh(question, 'own')),
		judge
	);

const dull = choice('When was the Panama Canal opened?', ['in 1914', 'in 1904', 'in 1924'], '1914');

test('a plain question is let alone', () => {
	expect(warned(dull)).toEqual({});
});

test.each<[string, string, string[], string, RegExp]>([
	[
		'a key that stands out by its length',
		'Who built the railway of the Panama Canal?',
		['the engineer John Stevens, who built the railway', 'William Gorgas', 'a French firm'],
		'Stevens',
		/longest option: make all options about as long\.$/
	],
	[
		'a key that repeats a word of the stem alone',
		'Which fever did William Gorgas drive out?',
		['the yellow fever', 'the plague', 'the measles'],
		'Gorgas',
		/^Only the key repeats “fever” from the stem: say it otherwise/
	],
	[
		'options that overlap',
		'Who drove the mosquitoes out?',
		['William Gorgas', 'Gorgas', 'John Stevens'],
		'Gorgas',
		/is part of another option: make them exclude each other\.$/
	],
	[
		'an option that speaks of the others',
		'Who drove the mosquitoes out?',
		['William Gorgas', 'John Stevens', 'All of the above'],
		'Gorgas',
		/^“All of the above” speaks of the other options: write one/
	],
	[
		'a key that the evidence does not hold',
		'Who drove the mosquitoes out?',
		['Ferdinand Lesseps', 'John Stevens', 'Panama'],
		'Gorgas',
		/does not speak of “(?:ferdinand|lesseps)”, and the key does: let the question stand/
	],
	[
		'a second option of which the evidence speaks',
		'Which ocean does the canal join?',
		['the Atlantic Ocean', 'the Pacific Ocean', 'the Indian Ocean'],
		'Atlantic',
		/^The evidence speaks of “the Pacific Ocean” too: make sure that only the key is right\.$/
	],
	[
		'a negation that the evidence does not have',
		'Which engineer never built the railway?',
		['John Stevens', 'William Gorgas', 'Panama'],
		'Stevens',
		/asks for what is not so/
	],
	[
		'a stem that holds the answer',
		'What did the engineer John Stevens, called John Stevens, build?',
		['John Stevens', 'William Gorgas', 'Panama'],
		'Stevens',
		/^The stem holds the answer: take it out\.$/
	],
	[
		'a stem that points at nothing',
		'When was this opened there?',
		['in 1914', 'in 1904', 'in 1924'],
		'1914',
		/points at something else: name what is meant\.$/
	]
])('%s is told, and what to do about it', (_, stem, options, words, said) => {
	const question = choice(stem, options, words);
	expect(warned(question)[question.id]).toContainEqual(expect.stringMatching(said));
});

test('a question that gives another away is told at both that are a teacher’s own, with the number', () => {
	const giving = choice(
		'Which doctor worked beside the engineer John Stevens in Panama?',
		['William Gorgas', 'Louis Pasteur', 'Robert Koch'],
		'Gorgas'
	);
	const given = choice(
		'Who built the railway that carried the earth away?',
		['John Stevens', 'Louis Pasteur', 'Robert Koch'],
		'Stevens'
	);
	const warnings = warned(dull, giving, given);
	expect(warnings[giving.id]).toContainEqual(
		expect.stringMatching(/change this one or question 3/)
	);
	expect(warnings[given.id]).toContainEqual(expect.stringMatching(/change this one or question 2/));
	const generated = [fresh(giving, 'generated'), fresh(given, 'own')];
	expect(Object.keys(warningsOf(generated, judge))).toEqual([given.id]);
});

test('what the generator made, and nobody has changed, is warned of nowhere', () => {
	for (const slug of readdirSync('questions')) {
		const { bank } = readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8')));
		const questions = bank!.questions.map((question) => fresh(question, 'generated'));
		expect(warningsOf(questions, makeJudge(bank!.article))).toEqual({});
	}
});

test('every question of every type can be judged', () => {
	for (const slug of readdirSync('questions')) {
		const { bank } = readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8')));
		const all = [...bank!.questions, ...bank!.ledger.map(({ question }) => question)];
		const own = all.slice(0, 100).map((question) => fresh(question, 'own'));
		const said = Object.values(warningsOf(own, makeJudge(bank!.article))).flat();
		expect(said.filter((sentence) => !/^[“\p{Lu}].*[.]$/u.test(sentence))).toEqual([]);
	}
});
