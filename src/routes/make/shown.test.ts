import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBank } from '#lib/bank/bank.ts';
import { keyOf, tell } from '#lib/questions/index.ts';
import { specimens } from '#lib/questions/specimens.ts';
import { evidenceOf, QUOTED, shownOf } from './shown.ts';

const bank = readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))).bank!;
const stored = [...bank.questions, ...bank.ledger.map(({ question }) => question)];

test.each(specimens())(
	'of a $kind question the key is marked once, or told in full',
	(question) => {
		const { options, key } = shownOf(question);
		const told = tell(question, keyOf(question));
		if (options.length > 0) {
			expect(options.filter(({ isKey }) => isKey).map(({ text }) => text)).toEqual([told]);
			expect(key).toEqual([]);
		} else expect(key[0] === QUOTED || key.join(' · ').startsWith(told)).toBe(true);
	}
);

test('a sentence that is key and evidence is not shown twice', () => {
	const [question] = specimens().filter(({ kind }) => kind === 'mark-words');
	const told = tell(question!, keyOf(question!)).slice(1, -1);
	const evidence = [{ start: 0, end: told.length, quote: told }];
	expect(shownOf({ ...question!, evidence }).key).toEqual([QUOTED]);
});

test('the evidence is quoted in its sentence, and lit in it', () => {
	for (const question of stored) {
		const runs = evidenceOf(question, bank.article);
		const lit = runs.flatMap(({ pieces }) => pieces.filter(({ tone }) => tone));
		expect(runs.length).toBeGreaterThan(0);
		for (const { quote } of question.evidence)
			expect(lit.map(({ text }) => text).join(' ')).toContain(quote.slice(0, 20));
		for (const { pieces } of runs)
			expect(bank.article.text).toContain(pieces.map(({ text }) => text).join(''));
	}
});
