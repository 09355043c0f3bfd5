import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { parseArticle } from '#lib/article/parse.ts';
import { isVerbatim, spanOf, type Span } from '#lib/article/span.ts';
import { readBank, type Bank } from '#lib/bank/bank.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { Draft, draftOf, fresh, type DraftQuestion } from './draft.ts';
import { edit } from './edit.ts';
import { flawOf } from './flaw.ts';
import { onArticle } from './moved.ts';
import { regenerate } from './regenerate.ts';

const banks = readdirSync('questions').map(
	(slug) => readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'))).bank!
);
/** Everything that was ever asked about an article stands in its module, so that all types do. */
const wholes = banks.map((bank): Draft => {
	const all = [...bank.questions, ...bank.ledger.map(({ question }) => question)];
	const whole = all.filter((one, i) => all.findIndex(({ id }) => id === one.id) === i);
	return { ...draftOf({ ...bank, questions: whole }), ledger: [] };
});
const anyWhole = fc.constantFrom(...wholes);

function articleOf(text: string): Article {
	const { article, problem } = parseArticle(text, 'article.txt');
	if (!article) throw new Error(JSON.stringify(problem));
	return article;
}

/** The words without which a question does not stand. */
function groundOf(question: KeyedQuestion): Span[] {
	const parts =
		question.kind === 'order' ? question.events : question.kind === 'match' ? question.pairs : [];
	return [...question.evidence, ...parts.map(({ span }) => span)];
}

/** What a question stands on, and whether it does. */
const grounds = ({ questions }: Draft) =>
	questions.map(({ question, stale }) => ({
		id: question.id,
		key: keyOf(question),
		sentences: question.kind === 'mark-words' && question.sentences,
		ground: groundOf(question),
		stale
	}));

function standing({ questions, article }: Draft): DraftQuestion[] {
	const fresh = questions.filter(({ stale }) => stale === undefined);
	for (const { question } of fresh)
		expect(flawOf(question, article), question.stem).toBeUndefined();
	return fresh;
}

const staleIn = ({ questions }: Draft) =>
	questions.flatMap(({ question, stale }) => (stale === undefined ? [] : [question.id]));

describe('an article that is edited', () => {
	test('takes every question along when a paragraph is put in or taken out that is not within its words', () => {
		fc.assert(
			fc.property(anyWhole, fc.nat(), (draft, at) => {
				const paragraphs = draft.article.text.split('\n\n');
				const place = at % (paragraphs.length + 1);
				const added = 'The weather on that morning was mild. Nobody spoke of it afterwards.';
				const next = onArticle(
					draft,
					articleOf(paragraphs.toSpliced(place, 0, added).join('\n\n'))
				);
				const cut = paragraphs.slice(0, place).join('\n\n').length;
				const parted = draft.questions.filter(({ question }) =>
					groundOf(question).some(({ start, end }) => start < cut && cut < end)
				);
				expect(staleIn(next)).toEqual(parted.map(({ question }) => question.id));
				standing(next);
				const back = onArticle(next, draft.article);
				expect(grounds(back)).toEqual(grounds(draft));
			}),
			{ numRuns: 40 }
		);
	});

	test('makes exactly those questions stale that stand on the word that is changed, until it is changed back', () => {
		fc.assert(
			fc.property(anyWhole, fc.nat(), fc.nat(), (draft, which, word) => {
				const { text, sentences } = draft.article;
				const sentence = sentences[which % sentences.length]!;
				const words = [...text.slice(sentence.start, sentence.end).matchAll(/\b[a-z]{3,}\b/g)];
				fc.pre(words.length > 0);
				const { 0: said, index } = words[word % words.length]!;
				const start = sentence.start + index;
				const end = start + said.length;
				const changed = `${text.slice(0, start)}${said}xyz${text.slice(end)}`;
				const next = onArticle(draft, articleOf(changed));
				const touched = draft.questions
					.filter(({ question }) =>
						groundOf(question).some((span) => span.start < end && start < span.end)
					)
					.map(({ question }) => question.id);
				expect(staleIn(next)).toEqual(touched);
				standing(next);
				expect(grounds(onArticle(next, draft.article))).toEqual(grounds(draft));
			}),
			{ numRuns: 80 }
		);
	});

	test('takes questions along when its paragraphs change places', () => {
		const draft = wholes[1]!;
		const paragraphs = draft.article.text.split('\n\n');
		const turned = [...paragraphs.slice(0, 1), ...paragraphs.slice(3), ...paragraphs.slice(1, 3)];
		const next = onArticle(draft, articleOf(turned.join('\n\n')));
		const several = staleIn(next).length;
		expect(several).toBeLessThan(draft.questions.length / 10);
		standing(next);
	});

	const words = {
		before:
			'The agency launched Vostok in 1961. Many people watched it from the ground that day and cheered for the people on board.\n\nThe crew came home in 1961. Nothing else of note happened in that long and quiet year, said the record of the mission that was written by hand.',
		said: 'in 1961'
	};

	test.each<[string, string, number | undefined]>([
		[
			'are changed, though the same stand elsewhere',
			words.before.replace('in 1961', 'in 1962'),
			undefined
		],
		[
			'stay in a sentence that is changed around them',
			words.before.replace('Vostok', 'a ship'),
			27
		],
		['are taken out with their paragraph', words.before.split('\n\n')[1]! + longer(), undefined],
		['have the same put in front of them', `It began in 1961.\n\n${words.before}`, 46]
	])('words that %s', (_, text, place) => {
		const article = articleOf(words.before);
		const start = article.text.indexOf(words.said);
		const question: KeyedQuestion = {
			kind: 'gap',
			id: 'gap',
			fact: 'fact',
			stem: 'Vostok flew _____.',
			accepted: [words.said],
			evidence: [spanOf(article.text, start, start + words.said.length)],
			level: 'remember'
		};
		const draft = { ...wholes[0]!, article, questions: [fresh(question, 'own')] };
		const [one] = onArticle(draft, articleOf(text)).questions;
		if (place === undefined) expect(one!.stale).toContain('in 1961');
		else expect(one!.question.evidence[0]!.start).toBe(place);
	});

	test('does not make a question stale by a sentence that only stands beside the key on paper', () => {
		const draft = wholes[1]!;
		const { text } = draft.article;
		const one = draft.questions.find(({ question }) => question.kind === 'mark-words')!;
		if (one.question.kind !== 'mark-words') throw new Error('no sentence to mark');
		const { start, end } = one.question.candidates[1]!;
		const other = `${text.slice(0, start)}Something else stands here now.${text.slice(end)}`;
		const next = onArticle({ ...draft, questions: [one] }, articleOf(other));
		expect(staleIn(next)).toEqual([]);
		standing(next);
	});
});

function longer(): string {
	return ' The record was written down many years after the flight by people who had not seen it.';
}

describe('what a teacher did', () => {
	const bank: Bank = banks[1]!;
	const draft = draftOf(bank);
	const { question } = draft.questions[0]!;
	const { start, end } = question.evidence[0]!;
	const { text } = bank.article;
	const elsewhere = articleOf(`A new paragraph stands in front of it.\n\n${text}`);
	const changed = articleOf(`${text.slice(0, start)}Otherwise it stands.${text.slice(end)}`);

	test('stays left out when the article is changed and changed back', () => {
		const out = edit(draft, { type: 'leave-out', id: question.id }).draft!;
		const back = regenerate(onArticle(onArticle(out, changed), bank.article), bank);
		expect(back.questions.map((one) => one.question.id)).not.toContain(question.id);
		const again = edit(back, { type: 'take-in', id: question.id, fact: question.fact }).draft!;
		expect(again.questions.map((one) => one.question)).toContainEqual(question);
	});

	test('can be taken back on another text, with words that stand in it', () => {
		const other = { ...question, stem: 'Otherwise?' };
		const mended = edit(draft, { type: 'change', question: other }).draft!;
		const moved = onArticle(mended, elsewhere);
		const { question: restored } = edit(moved, { type: 'restore', id: question.id }).draft!
			.questions[0]!;
		expect(restored.stem).toBe(question.stem);
		for (const span of restored.evidence) expect(isVerbatim(elsewhere.text, span)).toBe(true);
	});
});
