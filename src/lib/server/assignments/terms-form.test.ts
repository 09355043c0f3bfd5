import { expect, test } from 'vitest';
import { policies } from '#lib/quiz/policy.ts';
import type { Terms } from './assignments.ts';
import { readTerms, typedTerms } from './terms-form.ts';

const before: Terms = {
	title: 'The canal',
	opensAt: 1_796_000_000_000,
	attempts: 1,
	counts: 'best',
	release: 'end',
	articleShown: true,
	shuffled: true,
	policy: policies.test
};

const sent = {
	title: 'Year 9',
	class: 'nine',
	feedback: 'immediate',
	opens: '2026-12-01T08:15',
	'opens-exact': '1796112900000',
	closes: '2026-11-01T08:15',
	'closes-exact': '1793520900000',
	minutes: '40',
	order: 'forward',
	attempts: '3',
	counts: 'mean',
	release: 'hand',
	tries: '4',
	penalty: '25',
	hints: 'on'
};

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return data;
}

test('terms that are refused are shown again as they were typed', () => {
	expect(() => readTerms(form(sent))).toThrow('It closes before it opens.');
	expect(typedTerms(form(sent), before)).toEqual({
		title: 'Year 9',
		class: 'nine',
		opensAt: 1796112900000,
		closesAt: 1793520900000,
		attempts: 3,
		counts: 'mean',
		release: 'hand',
		articleShown: false,
		shuffled: false,
		policy: {
			feedback: 'immediate',
			tries: 4,
			penalty: 0.25,
			hints: true,
			order: 'forward',
			timeLimitSeconds: 2400
		}
	});
});

test.each<[string, Record<string, string>, object]>([
	['too many attempts', { attempts: '99' }, { attempts: 99 }],
	['a title of nothing', { title: ' ' }, { title: '' }],
	['a time that no calendar has', { 'opens-exact': '1e17' }, { opensAt: before.opensAt }],
	['words for a time', { opens: 'soon', 'opens-exact': '' }, { opensAt: before.opensAt }],
	['words for a number', { attempts: 'many' }, { attempts: before.attempts }],
	['what no list has', { counts: 'luck', release: 'never' }, { counts: 'best', release: 'end' }]
])('of %s the form shows what it can', (_, fields, shown) => {
	expect(typedTerms(form({ ...sent, ...fields }), before)).toMatchObject(shown);
});

test('what can be chosen only before the first attempt stays where no field has it', () => {
	const { policy, shuffled } = typedTerms(form({ title: 'Year 9', attempts: '99' }), before);
	expect({ policy, shuffled }).toEqual({ policy: policies.test, shuffled: true });
});
