import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from './form.ts';
import { fieldsOf, formProblem, readForm } from './forms.ts';
import { ask, keyOf, type AskedQuestion } from './index.ts';
import { samples } from './samples.ts';
import { specimens } from './specimens.ts';

const sentences = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
const asked = specimens().map((question) => ask(question, 'seed'));
const named = asked.map((question) => [`${question.kind} ${question.id}`, question] as const);

/** What a browser sends of a form whose fields stand so. */
function sentBy(fields: readonly Field[]): (name: string) => string | null {
	const sent = new Map<string, string>();
	for (const field of fields) {
		if (field.type === 'text') sent.set(field.name, field.value);
		else {
			const offered = field.options.some(({ value }) => value === field.chosen);
			// A select that is set to nothing it offers is sent with the first.
			const value = offered ? field.chosen : field.type === 'select' && field.options[0]!.value;
			if (typeof value === 'string') sent.set(field.name, value);
		}
	}
	return (name) => sent.get(name) ?? null;
}

/** Any answer that a learner may give to this question. */
function answersTo(question: AskedQuestion): fc.Arbitrary<unknown> {
	switch (question.kind) {
		case 'choice':
			return fc.constantFrom(...question.options);
		case 'true-false':
			return fc.constantFrom(...question.values);
		case 'gap':
		case 'number':
			return fc
				.string({ unit: 'grapheme', maxLength: 50 })
				.filter((text) => text.trim() !== '' && text.length <= 400);
		case 'order':
			return fc.shuffledSubarray(question.events, { minLength: question.events.length });
		case 'match':
			return fc
				.tuple(...question.left.map(() => fc.constantFrom('', ...question.right)))
				.filter((places) => places.some((place) => place !== ''));
		case 'mark-words':
			return fc.nat({ max: sentences.length - 1 });
	}
}

test.each(named)('%s: an answer that is written into its fields is read back', (_, question) => {
	fc.assert(
		fc.property(answersTo(question), (answer) => {
			const fields = fieldsOf(question, answer, sentences);
			expect(readForm(question, sentBy(fields))).toEqual(answer);
		})
	);
});

test.each(specimens().map((question) => [`${question.kind} ${question.id}`, question] as const))(
	'%s: its key and what is tried on it can be given by its fields',
	(_, question) => {
		const { right, wrong } = samples(question);
		for (const answer of [keyOf(question), right, wrong]) {
			const shown = ask(question, 'seed');
			// The gallery's wrong sentence may lie beyond these few.
			if (Number(answer) >= sentences.length && shown.kind === 'mark-words') continue;
			expect(readForm(shown, sentBy(fieldsOf(shown, answer, sentences)))).toEqual(answer);
		}
	}
);

test.each(named)('%s: what is sent without an answer is none', (_, question) => {
	expect(readForm(question, () => null)).toBeUndefined();
	expect(readForm(question, () => ' ')).toBeUndefined();
	const untouched = readForm(question, sentBy(fieldsOf(question, undefined, sentences)));
	// The order as it stands is an answer, as it is on a page with scripts.
	expect(untouched).toEqual(question.kind === 'order' ? question.events : undefined);
});

test.each(named)('%s: what is no answer to it fills no field', (_, question) => {
	const untouched = fieldsOf(question, undefined, sentences);
	for (const given of [{ no: 'answer' }, null, 1.5])
		expect(fieldsOf(question, given, sentences)).toEqual(untouched);
});

test.each(named.filter(([, { kind }]) => kind !== 'gap' && kind !== 'number'))(
	'%s: what was not offered is no answer',
	(_, question) => {
		expect(readForm(question, () => 'something else')).toBeUndefined();
	}
);

test.each(named)('%s: its fields tell nothing of its key', (_, question) => {
	const other = specimens(1).find(({ id }) => id === question.id)!;
	expect(fieldsOf(ask(other, 'seed'), undefined, sentences)).toEqual(
		fieldsOf(question, undefined, sentences)
	);
});

test('an order in which something stands twice is sent back with a sentence', () => {
	const order = asked.find(({ kind }) => kind === 'order')!;
	expect(formProblem(order, ['alpha', 'beta', 'alpha', 'delta'])).toBe(
		'Two places have the same: alpha'
	);
	expect(formProblem(order, ['alpha', 'beta', 'gamma', 'delta'])).toBeUndefined();
	expect(formProblem(asked[0]!, 'alpha')).toBeUndefined();
});
