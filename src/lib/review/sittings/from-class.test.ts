import { expect, test } from 'vitest';
import { sampleModule } from '#lib/quiz/take.ts';
import { classSlug, fileOf, withTaken, type Answered, type Sat } from './from-class.ts';
import { askedOf, isOwn, retitled } from '../library.ts';
import { DAY, memoriesOf } from '../memory/memory.ts';
import { readStudyFile, together } from '../file/study-file.ts';

const { article: text, questions } = sampleModule();
const [first, second, third] = questions;
const article = {
	version: 1 as const,
	title: 'ISS',
	text: text.text,
	paragraphs: [...text.paragraphs],
	sentences: [...text.sentences]
};
const NOON = 1_790_000_000_000;

const answered = (question = first!, how: Partial<Answered> = {}): Answered => ({
	question,
	mark: 1,
	wrong: 0,
	hinted: false,
	seconds: 8,
	...how
});
const sat = (each: Answered[], attempt = 'a'): Sat => ({
	attempt,
	title: 'Homework',
	article,
	endedAt: NOON,
	answered: each
});
const three = [
	answered(first!, { mark: 0 }),
	answered(second!),
	answered(third!, { mark: undefined })
];

test('what was missed is asked from the next day on, and the rest only when it is wanted', () => {
	const { modules, reviews } = fileOf(sat(three), 'missed', NOON + DAY);
	const [module] = modules;
	expect(askedOf(module!)).toEqual([first, third]);
	expect(isOwn(module!)).toBe(true);
	const due = [...memoriesOf(reviews).values()].map(({ fact, due }) => [fact, due]);
	expect(due).toEqual([
		[first!.fact, NOON + DAY],
		[third!.fact, NOON + DAY]
	]);
	expect(fileOf(sat(three), 'all', NOON).modules[0]!.dropped).toEqual([]);
});

test.each([
	['wrong', { mark: 0 }, 'again'],
	['left out', { mark: undefined }, 'again'],
	['right at the second try', { mark: 1, wrong: 1 }, 'again'],
	['partly right', { mark: 0.5 }, 'hard'],
	['right with a hint', { mark: 1, hinted: true }, 'hard'],
	['right', { mark: 1 }, 'good']
])('an answer in class that was %s is the first review of its fact', (_, how, grade) => {
	const { reviews } = fileOf(sat([answered(first!, how)]), 'all', NOON);
	expect(reviews).toMatchObject([{ fact: first!.fact, at: NOON, grade }]);
});

test('what is taken is a file that another device reads', () => {
	const file = fileOf(sat(three), 'missed', NOON);
	expect(readStudyFile(JSON.stringify(file)).file).toEqual(file);
});

test('taken twice nothing doubles, and a later attempt adds what it missed', () => {
	const [module] = fileOf(sat(three), 'missed', NOON).modules;
	const once = withTaken(undefined, module!, NOON);
	const twice = withTaken(once, module!, NOON);
	expect(twice.questions).toEqual(once.questions);
	expect(askedOf(twice)).toEqual(askedOf(once));
	const later = sat([answered(first!), answered(second!, { mark: 0 })], 'b');
	const both = withTaken(once, fileOf(later, 'missed', NOON).modules[0]!, NOON + 1);
	expect(askedOf(both)).toEqual([first, second, third]);
	expect(both.slug).toBe(classSlug(article));
});

test('two devices that took other attempts ask what either has missed', () => {
	const later = sat([answered(first!), answered(second!, { mark: 0 }), answered(third!)], 'b');
	const [here, there] = [fileOf(sat(three), 'missed', NOON), fileOf(later, 'missed', NOON + 5)];
	for (const both of [together(here, there), together(there, here)])
		expect(askedOf(both.modules[0]!)).toEqual([first, second, third]);
});

test('a question that was mended gives way to what it is now; its memory and the name of the module stay', () => {
	const { modules, reviews } = fileOf(sat(three), 'missed', NOON);
	const renamed = retitled(withTaken(undefined, modules[0]!, NOON), 'Space', NOON);
	const mended = { ...first!, stem: 'Said better?' };
	const again = fileOf(sat([answered(mended, { mark: 0 })]), 'missed', NOON + 1);
	const now = withTaken(renamed, again.modules[0]!, NOON + 1);
	expect(now.title).toBe('Space');
	expect(now.questions).toEqual([mended, second, third]);
	expect(memoriesOf([...reviews, ...again.reviews])).toEqual(memoriesOf(reviews));
});

test('what the learner has dropped stays so, unless it is taken again', () => {
	const [module] = fileOf(sat(three), 'missed', NOON).modules;
	const dropped = { ...module!, dropped: [...module!.dropped, first!.id] };
	const other = fileOf(sat([answered(third!, { mark: 0 })]), 'missed', NOON).modules[0]!;
	expect(askedOf(withTaken(dropped, other, NOON))).toEqual([third]);
	expect(askedOf(withTaken(dropped, module!, NOON))).toEqual([first, third]);
});
