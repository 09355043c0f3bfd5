import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBank } from '#lib/bank/bank.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { changesOf } from './change-form.ts';
import { fresh } from './draft.ts';
import { isAsWritten } from './typed.ts';

const banks = readdirSync('questions').map(
	(slug) => readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'))).bank!
);
const all = banks.flatMap(({ questions, ledger }) => [
	...questions,
	...ledger.map(({ question }) => question)
]);
const choice = all.find((one) => one.kind === 'choice' && one.options.every(({ span }) => span))!;

/** The fields as the editor's page has them. */
function fieldsOf(question: KeyedQuestion): Map<string, string> {
	const list = (texts: readonly string[], name: string) =>
		texts.map((text, i): [string, string] => [`${name}-${i}`, text]);
	const fields: [string, string][] = [
		['stem', question.stem],
		['points', '1'],
		['explanation', '']
	];
	if (question.kind === 'choice')
		fields.push(
			['right', '0'],
			...list(
				question.options.map(({ text }) => text),
				'option'
			)
		);
	if (question.kind === 'true-false') fields.push(['key', question.key]);
	if (question.kind === 'gap') fields.push(['accepted', question.accepted.join('\n')]);
	if (question.kind === 'number')
		fields.push(['value', String(question.value)], ['unit', question.unit ?? '']);
	if (question.kind === 'order')
		fields.push(
			...list(
				question.events.map(({ text }) => text),
				'text'
			)
		);
	if (question.kind === 'match')
		for (const side of ['left', 'right'] as const)
			fields.push(
				...list(
					question.pairs.map((pair) => pair[side]),
					side
				)
			);
	return new Map(fields);
}

const changes = (question: KeyedQuestion, fields: ReadonlyMap<string, string>) =>
	changesOf(fresh(question, 'generated'), (name) => fields.get(name));

test('a form that nobody has typed into changes nothing, whatever the question', () => {
	const touched = all.filter((question) => {
		const fields = fieldsOf(question);
		const isSame = isAsWritten(fresh(question, 'own'), (name) => fields.get(name));
		return !isSame || changes(question, fields).edits?.length !== 0;
	});
	expect(touched).toEqual([]);
});

test('what was typed is one step: words, points and what is said about the key', () => {
	const fields = fieldsOf(choice)
		.set('stem', 'Which one?')
		.set('points', '2')
		.set('explanation', ' So. ');
	expect(changes(choice, fields).edits).toEqual([
		{ type: 'change', question: { ...choice, stem: 'Which one?' } },
		{ type: 'weigh', id: choice.id, points: 2 },
		{ type: 'explain', id: choice.id, explanation: 'So.' }
	]);
});

test('an option that becomes the key keeps its place in the article', () => {
	const { edits } = changes(choice, fieldsOf(choice).set('right', '1'));
	const options = edits![0]!.type === 'change' ? optionsOf(edits![0]!.question) : [];
	const [first, second] = optionsOf(choice);
	expect(options.slice(0, 2)).toEqual([{ ...second, whyNot: undefined }, first]);
});

function optionsOf(question: KeyedQuestion) {
	return question.kind === 'choice' ? question.options : [];
}

test.each(['', 'many', '-1', '101', '1e9'])('%j are no points', (points) => {
	expect(changes(choice, fieldsOf(choice).set('points', points)).problem).toMatch(/0 to 100/);
});
