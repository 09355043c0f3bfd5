import * as v from 'valibot';
import { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { idOf } from '#lib/random.ts';

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A module as somebody studies it on a device: the copy that they learnt from stays, whatever ships later. */
export const StudyModule = v.object({
	version: v.literal(1),
	/** Of one that shipped its own, of an article that was added the name of its text. */
	slug: Id,
	title: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.titleCharacters)),
	article: Article,
	questions: v.pipe(v.array(KeyedQuestion), v.maxLength(limits.bankQuestions)),
	/** The ids of questions that are not asked any more, because the learner does not like them. */
	dropped: v.array(v.string()),
	/** When it was added, and when its title or what is dropped was changed, in milliseconds since 1970. */
	added: Count,
	changed: Count
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

/** One module of the same article on two devices: as it was changed last, by whichever order they are told in. */
export function newerOf(a: StudyModule, b: StudyModule): StudyModule {
	const [early, late] =
		a.changed < b.changed || (a.changed === b.changed && isBefore(a, b)) ? [a, b] : [b, a];
	return { ...late, added: Math.min(early.added, late.added) };
}

function isBefore(a: StudyModule, b: StudyModule): boolean {
	return JSON.stringify({ ...a, added: 0 }) < JSON.stringify({ ...b, added: 0 });
}
