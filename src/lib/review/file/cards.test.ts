import { expect, test } from 'vitest';
import { specimens } from '#lib/questions/specimens.ts';
import { cardsOf } from './cards.ts';
import type { StudyModule } from '../library.ts';
import { DAY, memoriesOf, usualScheduling } from '../memory/memory.ts';

const moduleWith = (changes: Partial<StudyModule> = {}): StudyModule => ({
	version: 1,
	slug: 'iss',
	title: 'The station',
	article: { version: 1, title: 'ISS', text: 'alpha', paragraphs: [], sentences: [] },
	questions: specimens(),
	dropped: [],
	added: 5,
	changed: 5,
	...changes
});
const inGreenwich = () => 0;

test('every kind of question is a card with its key and its evidence', () => {
	const cards = cardsOf([moduleWith()], [], inGreenwich);
	expect(cards.map(({ id, key }) => [id, key])).toEqual([
		['iss c1', 'alpha'],
		['iss c2', '1'],
		['iss t1', 'True'],
		['iss t2', 'True'],
		['iss g1', 'alpha (also: alphabet)'],
		['iss n1', '7 ships'],
		['iss o1', '1. alpha · 2. beta · 3. gamma · 4. delta'],
		['iss m1', '0 – alpha · 1 – beta · 2 – gamma · 3 – delta'],
		['iss w1', '“alpha”']
	]);
	for (const { evidence, learnt } of cards) {
		expect(evidence).toEqual(['alpha beta gamma delta']);
		expect(learnt).toBeUndefined();
	}
});

test('what is in front of a card is the same whatever is right', () => {
	const fronts = [0, 1].map((turn) =>
		cardsOf([moduleWith({ questions: specimens(turn) })], [], inGreenwich)
			// An order is never shown solved, and so tells what it is not.
			.filter(({ id }) => id !== 'iss o1')
			.map(({ id, stem, lists }) => ({ id, stem, lists }))
	);
	expect(fronts[0]).toEqual(fronts[1]);
});

test('what is dropped is no card, and the rest keep their names and their fronts', () => {
	const all = cardsOf([moduleWith()], [], inGreenwich);
	const less = cardsOf([moduleWith({ dropped: ['c1'], title: 'ISS' })], [], inGreenwich);
	expect(less).toEqual(all.slice(1).map((card) => ({ ...card, title: 'ISS' })));
});

test('older articles come first, whatever their order on the device', () => {
	const [a, b] = [moduleWith({ slug: 'a', added: 9 }), moduleWith({ slug: 'b', added: 1 })];
	const cards = cardsOf([a, b], [], inGreenwich);
	expect(cards).toEqual(cardsOf([b, a], [], inGreenwich));
	expect(cards[0]!.module).toBe('b');
});

test('each question of a fact that was reviewed is learnt as far as the fact', () => {
	const questions = specimens().map((question, i) => ({ ...question, fact: `f${i % 2}` }));
	const at = 100 * DAY + 12 * 3_600_000;
	const memories = memoriesOf([
		{
			version: 1,
			id: 'a 1',
			module: 'iss',
			fact: 'f1',
			at,
			grade: 'good',
			seconds: 9,
			scheduling: usualScheduling
		}
	]);
	const cards = cardsOf([moduleWith({ questions })], [...memories.values()], inGreenwich);
	const learnt = cards.filter((card) => card.learnt);
	expect(learnt.map(({ id }) => id)).toEqual(['iss c2', 'iss t2', 'iss n1', 'iss m1']);
	const [memory] = [...memories.values()];
	const interval = (memory!.due - memory!.last) / DAY;
	expect(learnt[0]!.learnt).toMatchObject({
		dueDay: 100 + interval,
		interval,
		reviews: 1,
		stability: memory!.stability
	});
});
