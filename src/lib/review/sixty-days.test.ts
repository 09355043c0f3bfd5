import { describe, expect, test } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import { forecastOf } from './progress/forecast.ts';
import { usualHabits } from './habits.ts';
import { originOf } from './sittings/joined.ts';
import type { StudyModule } from './library.ts';
import { chanceOf, DAY, placeOf, remember, usualScheduling, type Memory } from './memory/memory.ts';
import type { Review } from './review.ts';
import { sampleStudy } from './samples.ts';
import { stateOf, type State } from './state.ts';

const NOON = Date.parse('2026-11-30T12:00Z');
const DAYS = 60;
const offset = () => 0;

function article(slug: string, facts: number): StudyModule {
	const { questions } = sampleStudy();
	return sampleStudy({
		slug,
		questions: Array.from({ length: facts }, (_, i) => ({
			...questions[i % questions.length]!,
			id: `q${i}`,
			fact: `f${i}`
		}))
	});
}

/** Somebody whose memory is as FSRS says, and who guesses what is not known with some luck. */
interface Learner {
	luck: number;
	seconds: number;
	/** Whether something is reviewed on a day. */
	studies: (day: number) => boolean;
}

interface Day {
	state: State;
	asked: number;
	/** What FSRS expected to be known of what was asked; what was known; what was answered right. */
	expected: number;
	known: number;
	right: number;
	seconds: number;
}

function lived(modules: StudyModule[], { luck, seconds, studies }: Learner): Day[] {
	const random = randomFrom('a life');
	const truth = new Map<string, Memory>();
	const reviews: Review[] = [];
	const days: Day[] = [];
	const answer = (module: string, fact: string, at: number, isRight: boolean, isKnown: boolean) => {
		const id = `${at} ${module} ${fact}`;
		const review: Review = {
			version: 1,
			id,
			module,
			fact,
			at,
			grade: isRight ? 'good' : 'again',
			seconds,
			scheduling: usualScheduling
		};
		reviews.push(review);
		const place = placeOf(review);
		truth.set(place, remember(truth.get(place), { ...review, grade: isKnown ? 'good' : 'again' }));
	};
	// Each article is practised once, one a day, after it was read.
	const practise = (day: number, at: number) =>
		modules[day]?.questions.forEach(({ fact }, i) => {
			const isKnown = random() < 0.8;
			const isRight = isKnown || random() < luck;
			answer(modules[day]!.slug, fact, at + i * 1000, isRight, isKnown);
		});
	for (let day = 0; day < DAYS; day++) {
		const now = NOON + day * DAY;
		const state = stateOf({ modules, reviews, habits: usualHabits, problems: [] }, now, offset);
		const today: Day = { state, asked: 0, expected: 0, known: 0, right: 0, seconds: 0 };
		for (const name of studies(day) ? state.paper : []) {
			const { slug, id } = originOf(name);
			const fact = id.replace('q', 'f');
			const place = placeOf({ module: slug, fact });
			const isKnown = random() < chanceOf(truth.get(place)!, now);
			const isRight = isKnown || random() < luck;
			today.expected += chanceOf(
				state.memories.find((memory) => placeOf(memory) === place)!,
				now
			);
			today.asked++;
			today.known += Number(isKnown);
			today.right += Number(isRight);
			today.seconds += seconds;
			answer(slug, fact, now + today.asked, isRight, isKnown);
		}
		days.push(today);
		practise(day, now + 3_600_000);
	}
	return days;
}

const total = (days: Day[], what: 'asked' | 'expected' | 'known' | 'right') =>
	days.reduce((sum, day) => sum + day[what], 0);
const articles = ['one', 'two', 'three', 'four', 'five'].map((slug) => article(slug, 14));
const always = () => true;

test('of what is asked in sixty days so much is known as was expected, and as was wanted', () => {
	const days = lived(articles, { luck: 0, seconds: 12, studies: always });
	const [asked, known, expected] = [
		total(days, 'asked'),
		total(days, 'known'),
		total(days, 'expected')
	];
	expect(asked).toBeGreaterThan(150);
	expect(Math.abs(known - expected) / asked).toBeLessThan(0.03);
	expect(known / asked).toBeGreaterThan(0.86);
});

test('who guesses one in four knows a little less than is said, and no more than a few in a hundred', () => {
	const days = lived(articles, { luck: 0.25, seconds: 12, studies: always });
	const asked = total(days, 'asked');
	expect(total(days, 'known') / asked).toBeGreaterThan(0.82);
	expect((total(days, 'expected') - total(days, 'known')) / asked).toBeLessThan(0.08);
});

test('the questions that were said to come on a day are those that come', () => {
	const days = lived(articles, { luck: 0, seconds: 12, studies: always });
	for (const [day, { state }] of days.entries()) {
		const next = days[day + 1];
		if (day < articles.length || !next) continue;
		const [, tomorrow] = forecastOf(state.memories, state, 2);
		// What was forgotten today comes again tomorrow besides: nobody can say that before.
		const again = next.state.memories.filter(
			({ last, due }) => last >= NOON + day * DAY && due < next.state.dayEnds
		);
		expect(next.asked + next.state.queue.later - again.length).toBe(
			tomorrow!.due + Math.max(0, state.queue.later)
		);
	}
});

describe('five minutes a day hold', () => {
	test.each([5, 30, 75, 200])('where a question takes %d seconds', (seconds) => {
		const days = lived(articles, { luck: 0.25, seconds, studies: always });
		for (const day of days.slice(20))
			expect(day.seconds).toBeLessThanOrEqual(Math.max(300, seconds));
	});

	test('and who was away for three weeks begins again with less, and is through in the end', () => {
		const days = lived(articles, {
			luck: 0.25,
			seconds: 12,
			studies: (day) => day < 10 || day > 30
		});
		const back = days[31]!;
		expect(back.state.queue.isRestart).toBe(true);
		expect(back.asked).toBeLessThanOrEqual(10);
		expect(back.asked + back.state.queue.later).toBeGreaterThan(40);
		expect(days.slice(32).every(({ state }) => !state.queue.isRestart)).toBe(true);
		expect(days.at(-1)!.state.queue.later).toBe(0);
	});
});

describe('today’s questions', () => {
	const due = (counts: number[]) => {
		const modules = counts.map((facts, i) => article(`a${i}`, facts));
		const reviews = modules.flatMap(({ slug, questions }) =>
			questions.map(({ fact }, i): Review => ({
				version: 1,
				id: `${slug} ${i}`,
				module: slug,
				fact,
				at: NOON - 9 * DAY - i,
				grade: 'good',
				seconds: 5,
				scheduling: usualScheduling
			}))
		);
		return stateOf({ modules, reviews, habits: usualHabits, problems: [] }, NOON, offset);
	};

	test.each<[what: string, counts: number[], asked: number]>([
		['none', [], 0],
		['one of one article', [1], 1],
		['many of one article', [40], 15],
		['one of many articles', Array<number>(8).fill(1), 8],
		['five thousand', Array<number>(50).fill(100), 15]
	])('of %s', (_, counts, asked) => {
		const { paper, queue } = due(counts);
		expect(paper).toHaveLength(asked);
		expect(new Set(paper).size).toBe(asked);
		expect(paper.length + queue.later).toBe(counts.reduce((sum, count) => sum + count, 0));
	});

	test('never ask one fact twice, and never one article twice in a row where there are others', () => {
		const slugs = due([30, 30, 30]).paper.map((name) => originOf(name).slug);
		expect(slugs.some((slug, i) => slug === slugs[i + 1])).toBe(false);
	});
});
