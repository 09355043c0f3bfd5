import { expect, test } from 'vitest';
import { types } from '#lib/questions/index.ts';
import { specimens } from '#lib/questions/specimens.ts';
import { drawnOfEach } from './drawn.ts';
import { statesOf } from './states.ts';

const article = { text: '', paragraphs: [], sentences: [] };
const gap = specimens().find(({ kind }) => kind === 'gap')!;
const longer = { ...gap, stem: `${gap.stem} It is not _____ for nothing.` };

test('every type is drawn, by the questions of the modules where they have any', () => {
	const drawn = drawnOfEach([longer, gap].map((question) => ({ article, question })));
	expect(drawn.map(({ kind }) => kind)).toEqual(Object.keys(types));
	expect(drawn.find(({ kind }) => kind === 'gap')).toEqual({
		kind: 'gap',
		short: { article, question: gap },
		long: { article, question: longer }
	});
	for (const { kind, short, long } of drawn)
		expect([short.question.kind, long.question.kind]).toEqual([kind, kind]);
});

test('a made-up sentence to be marked can be marked right and wrong', () => {
	const { short } = drawnOfEach([]).find(({ kind }) => kind === 'mark-words')!;
	expect(short.article.sentences.length).toBeGreaterThan(1);
	for (const { start, end } of short.article.sentences)
		expect(short.article.text.slice(start, end)).toMatch(/^\S.*[.]$/);
});

test('every state is drawn, and partly right where a question can be', () => {
	const [whole, partly] = [
		['fresh', 'answered', 'retrying', 'locked', 'right', 'wrong', 'unanswered'],
		['partly right']
	];
	for (const question of specimens()) {
		const isInParts = question.kind === 'order' || question.kind === 'match';
		const names = statesOf(question).map(({ name }) => name);
		expect([...names].sort()).toEqual([...whole!, ...(isInParts ? partly! : [])].sort());
	}
});
