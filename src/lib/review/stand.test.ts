import { expect, test } from 'vitest';
import { sampleModule } from '#lib/quiz/take.ts';
import { aboutOf } from './memory/about.ts';
import { usualHabits } from './habits.ts';
import type { StudyModule } from './library.ts';
import { DAY, usualScheduling } from './memory/memory.ts';
import type { Review } from './review.ts';
import { holds, standOf, sumOf } from './stand.ts';

const NOW = 1_795_000_000_000;
const { article, questions } = sampleModule();
const [question] = questions;

function moduleWith(rename: (fact: string) => string, slug = 'iss'): StudyModule {
	return {
		version: 1,
		slug,
		title: slug,
		article: {
			version: 1,
			title: slug,
			text: article.text,
			paragraphs: [...article.paragraphs],
			sentences: [...article.sentences]
		},
		questions: questions.map((one) => ({ ...one, fact: rename(one.fact) })),
		dropped: [],
		added: 0,
		changed: 0
	};
}

const asMade = moduleWith((fact) => fact);

function keptWith(modules: StudyModule[], at = NOW - DAY) {
	const review: Review = {
		version: 1,
		id: 'a 1',
		module: 'iss',
		fact: question!.fact,
		about: aboutOf(question!),
		at,
		grade: 'good',
		seconds: 5,
		scheduling: usualScheduling
	};
	return { modules, reviews: [review], rows: 1, habits: usualHabits, problems: [] };
}

function sumWith(modules: StudyModule[], at?: number) {
	const kept = keptWith(modules, at);
	return sumOf(kept, standOf(kept, NOW), NOW);
}

test.each<[what: string, before: StudyModule[], after: StudyModule[], holds: boolean]>([
	['nothing has changed', [asMade], [asMade], true],
	['another article was added', [asMade], [asMade, moduleWith((fact) => fact, 'mars')], true],
	['its article was added', [], [asMade], true],
	['its article was added, with other names', [], [moduleWith((fact) => `${fact}x`)], false],
	['its bank was made anew', [asMade], [moduleWith((fact) => `${fact}x`)], false],
	['its title was changed', [asMade], [{ ...asMade, title: 'Another' }], true]
])('where %s a sum says whether it is what all reviews come to', (_, before, after, isSo) => {
	const sum = sumWith(before)!;
	expect(holds(sum, after, NOW)).toBe(isSo);
	const isSame = [...standOf(keptWith(after), NOW).summary.memories.keys()].every((place) =>
		sum.summary.memories.has(place)
	);
	expect(isSame).toBe(isSo);
});

test('a sum is of no use before its last review, and is not kept where one is dated ahead', () => {
	const sum = sumWith([asMade])!;
	expect(holds(sum, [asMade], NOW - 2 * DAY)).toBe(false);
	expect(sumWith([asMade], NOW + 1)).toBeUndefined();
});
