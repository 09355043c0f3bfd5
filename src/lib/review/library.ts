import * as v from 'valibot';
import { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { idOf } from '#lib/random.ts';
import { LAST_MOMENT, Moment, Slug } from './review.ts';

/** When something was done to a question, the last time. */
const Turn = v.object({ id: v.string(), at: Moment });

/** A module as somebody studies it on a device: the copy that they learnt from stays, whatever ships later. */
export const StudyModule = v.object({
	version: v.literal(1),
	/** Of one that shipped its own, of an article that was added the name of its text. */
	slug: Slug,
	title: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.titleCharacters)),
	/** When the learner gave it this title; never where it is the article's own. */
	titled: v.optional(Moment),
	article: Article,
	questions: v.pipe(v.array(KeyedQuestion), v.maxLength(limits.bankQuestions)),
	/** The ids of questions that are not asked any more, because the learner does not like them. */
	dropped: v.array(v.string()),
	/** When a question was dropped or taken back: each goes by its own, whatever else was changed where. */
	turns: v.optional(v.array(Turn)),
	/** When it was added, and when its title or what is dropped was changed, in milliseconds since 1970. */
	added: Moment,
	changed: Moment
});
export type StudyModule = v.InferOutput<typeof StudyModule>;

/** What an article that was added is called: the same text is the same module on every device. */
export function slugOf({ text }: Pick<Article, 'text'>): string {
	return `own-${idOf(text)}`;
}

/** Whether a module is the learner's to rename and delete: of those that ship only what is remembered lies here. */
export function isOwn({ slug }: Pick<StudyModule, 'slug'>): boolean {
	return slug.startsWith('own-') || slug.startsWith('class-');
}

/** The questions of a module that are asked. */
export function askedOf({ questions, dropped }: StudyModule): KeyedQuestion[] {
	return questions.filter(({ id }) => !dropped.includes(id));
}

/**
 * A module with another title. What is done by somebody who has seen what was done before comes after it, whatever
 * the clocks say: `now` is only the earliest that it can be.
 */
export function retitled(module: StudyModule, title: string, now: number): StudyModule {
	const at = after(module, now);
	return { ...module, title, titled: at, changed: at };
}

/** A module with one question dropped, or taken back where it was dropped. */
export function turned(module: StudyModule, id: string, now: number): StudyModule {
	const { dropped, turns = [] } = module;
	const at = after(module, now);
	const isOut = dropped.includes(id);
	return {
		...module,
		dropped: isOut ? dropped.filter((other) => other !== id) : [...dropped, id],
		turns: [...turns.filter((turn) => turn.id !== id), { id, at }],
		changed: at
	};
}

function after({ changed }: StudyModule, now: number): number {
	return Math.min(LAST_MOMENT, Math.max(now, changed + 1));
}

/** A module whose questions were made anew, or that was added once more: what the learner did to it stays. */
export function madeAnew(there: StudyModule, given: StudyModule): StudyModule {
	const { titled, dropped, turns, added } = there;
	const title = titled === undefined ? given.title : there.title;
	return { ...given, title, titled, dropped, turns, added, changed: after(there, given.changed) };
}

/**
 * One module on two devices, by whichever order they are told in: its article and questions as they were changed
 * last, its title as it was given last, each question dropped or not as was done last.
 */
export function newerOf(a: StudyModule, b: StudyModule): StudyModule {
	const [, late] =
		a.changed < b.changed || (a.changed === b.changed && isBefore(a, b)) ? [a, b] : [b, a];
	const { title, titled } = isTitleOf(a, b) ? a : b;
	return { ...late, title, titled, ...droppedOf(a, b), added: Math.min(a.added, b.added) };
}

function isBefore(a: StudyModule, b: StudyModule): boolean {
	return contentOf(a) < contentOf(b);
}

function contentOf({ article, questions }: StudyModule): string {
	return JSON.stringify([article, questions]);
}

/** Whether the title of the first holds: one that was given wins over that of the article. */
function isTitleOf(a: StudyModule, b: StudyModule): boolean {
	const [first, second] = [a.titled ?? -1, b.titled ?? -1];
	if (first !== second) return first > second;
	if (first === -1 && a.changed !== b.changed) return a.changed > b.changed;
	return a.title > b.title;
}

function droppedOf(a: StudyModule, b: StudyModule): Pick<StudyModule, 'dropped' | 'turns'> {
	const ids = [a, b].flatMap(({ dropped, turns = [] }) => [
		...dropped,
		...turns.map(({ id }) => id)
	]);
	const states = [...new Set(ids)].sort().map((id) => {
		const [first, second] = [turnOf(a, id), turnOf(b, id)];
		const isFirst = first.at > second.at || (first.at === second.at && first.isOut);
		return { id, ...(isFirst ? first : second) };
	});
	const turns = states.filter(({ at }) => at >= 0).map(({ id, at }) => ({ id, at }));
	return {
		dropped: states.filter(({ isOut }) => isOut).map(({ id }) => id),
		turns: turns.length > 0 ? turns : undefined
	};
}

function turnOf({ dropped, turns }: StudyModule, id: string): { at: number; isOut: boolean } {
	const at = turns?.find((turn) => turn.id === id)?.at ?? -1;
	return { at, isOut: dropped.includes(id) };
}
