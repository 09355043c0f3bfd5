import { expect, test } from 'vitest';
import { ask, keyOf, tell } from './index.ts';
import { answerOnPaper, printed } from './papers.ts';
import { specimens } from './specimens.ts';

const onPaper = new Map(
	specimens().map((question) => [question.id, printed(ask(question, 'paper'))])
);

test.each([
	['c2', { boxes: ['1', '2', '3'] }],
	['t2', { boxes: ['True', 'False', 'Not stated'] }],
	['g1', { stem: ['It is ', '.'] }],
	['n1', { line: 'ships' }],
	[
		'o1',
		{ how: 'Write 1 to 4 into the boxes.', boxes: expect.arrayContaining(['alpha', 'delta']) }
	],
	['m1', { sides: [['0', '1', '2', '3'], expect.arrayContaining(['alpha', 'delta'])] }],
	['w1', { how: 'Underline it in the article.' }]
])('%s is printed so that it can be answered with a pencil', (id, paper) => {
	expect(onPaper.get(id)).toEqual(paper);
});

test('what is printed does not tell what is right', () => {
	const sheets = [0, 1].map((turn) =>
		specimens(turn)
			.filter(({ kind }) => kind !== 'choice')
			.map((question) => printed(ask(question, 'paper')))
	);
	expect(sheets[0]).toEqual(sheets[1]);
});

test('a teacher who marks on paper sees every wording that counts', () => {
	const [gap] = specimens().filter(({ kind }) => kind === 'gap');
	expect(answerOnPaper(gap!)).toBe('alpha (also: alphabet)');
	expect(answerOnPaper({ ...gap!, accepted: ['alpha'] } as typeof gap & object)).toBe('alpha');
});

test('what has one right answer is printed as that answer is told', () => {
	for (const question of specimens().filter(({ kind }) => kind !== 'gap'))
		expect(answerOnPaper(question)).toBe(tell(question, keyOf(question)));
});
