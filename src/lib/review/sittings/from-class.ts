import type { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Mark } from '#lib/questions/question.ts';
import { idOf } from '#lib/random.ts';
import { aboutOf } from '../memory/about.ts';
import { gradeOf } from '../memory/grading.ts';
import { newerOf, type StudyModule } from '../library.ts';
import { usualScheduling } from '../memory/memory.ts';
import { SECONDS_AT_FIRST } from '../today/pace.ts';
import type { Review } from '../review.ts';
import type { StudyFile } from '../file/study-file.ts';

/** One question of an attempt in class, after its key was told. */
export interface Answered {
	question: KeyedQuestion;
	/** How right the last answer was; none where there was none. */
	mark?: Mark | undefined;
	/** Answers before it that were told to be wrong. */
	wrong: number;
	hinted: boolean;
	seconds?: number | undefined;
}

/** An attempt in class whose result its learner has seen. */
export interface Sat {
	attempt: string;
	title: string;
	article: Article;
	/** When it ended, in milliseconds since 1970. */
	endedAt: number;
	answered: readonly Answered[];
}

/** What was answered wrong, partly, or not at all. */
export function isMissed({ mark }: Pick<Answered, 'mark'>): boolean {
	return mark !== 1;
}

/** What is studied of class: later attempts at the same article are the same module, and none of one's own. */
export function classSlug({ text }: Pick<Article, 'text'>): string {
	return `class-${idOf(text)}`;
}

/**
 * What a learner takes from an attempt into the own study. All its questions come along, for all their keys were
 * told; those that were not taken are not asked until the learner wants them.
 */
export function fileOf(sat: Sat, which: 'missed' | 'all', now: number): StudyFile {
	const { title, article, answered } = sat;
	const slug = classSlug(article);
	const taken = answered.filter((one) => which === 'all' || isMissed(one));
	const left = answered.filter((one) => !taken.includes(one));
	return {
		format: 'readback-study',
		version: 1,
		written: now,
		modules: [
			{
				version: 1,
				slug,
				title,
				article,
				questions: answered.map(({ question }) => question),
				dropped: left.map(({ question }) => question.id),
				// Whoever takes a question wants it: on two devices that took others all of them are asked.
				turns: taken.map(({ question }) => ({ id: question.id, at: now })),
				added: now,
				changed: now
			}
		],
		reviews: taken.map((one) => reviewOf(one, sat, slug)),
		sittings: []
	};
}

/**
 * The answer in class is the first review, of the time when it was given: a learner who has just been told the key
 * knows it for the moment, and so what was missed is asked on the next day, or today where class was longer ago.
 * What was left out counts as not known. The same answer taken twice is the same review.
 */
function reviewOf(
	{ question, mark = 0, wrong, hinted, seconds = SECONDS_AT_FIRST }: Answered,
	{ attempt, endedAt }: Sat,
	slug: string
): Review {
	const first = wrong > 0 ? 0 : mark;
	return {
		version: 1,
		id: `${attempt} ${question.id}`,
		module: slug,
		fact: question.fact,
		about: aboutOf(question),
		at: endedAt,
		grade: gradeOf({ first, hinted, seconds, usual: undefined }),
		seconds,
		scheduling: usualScheduling
	};
}

/**
 * A module with what comes from a later attempt, or again from the same one. A question that was mended since gives
 * way to what it is now; its memory stays, for that is its fact's. What is not in either any more goes on.
 */
export function withTaken(
	there: StudyModule | undefined,
	given: StudyModule,
	now: number
): StudyModule {
	if (!there) return { ...given, added: now, changed: now };
	const at = Math.max(now, there.changed + 1);
	const turns = given.turns?.map(({ id }) => ({ id, at }));
	const both = newerOf(there, { ...given, turns, changed: at });
	const byId = new Map([...there.questions, ...given.questions].map((one) => [one.id, one]));
	return { ...both, questions: [...byId.values()].slice(-limits.bankQuestions) };
}
