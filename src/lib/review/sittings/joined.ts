import { spanOf } from '#lib/article/span.ts';
import { movedQuestion } from '#lib/editing/moved.ts';
import type { Places } from '#lib/editing/places.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Module } from '#lib/quiz/attempt.ts';
import type { Policy } from '#lib/quiz/policy.ts';

/** The name of the module that reviews go through. */
export const REVIEW = 'review';

/** Questions of one module that are asked together with those of others. */
export interface Part {
	module: Pick<Module, 'slug' | 'article' | 'questions'> & { title: string };
	/** The ids of those that are asked. */
	asked: readonly string[];
}

/** What a question of a joined module is called: by its own module and its id there. */
export function joinedId(slug: string, id: string): string {
	return `${slug} ${id}`;
}

/** The module that a question of a joined module is from, and its id there. */
export function originOf(id: string): { slug: string; id: string } {
	const at = id.indexOf(' ');
	return { slug: id.slice(0, at), id: id.slice(at + 1) };
}

/**
 * One module of questions on several articles, which stand in it one after the other: each question still
 * carries the words that it stands on. `order` are the names of the questions as they are asked.
 */
export function joined(parts: readonly Part[], order: readonly string[], policy: Policy): Module {
	let article: Module['article'] = { text: '', paragraphs: [], sentences: [] };
	const questions = new Map<string, KeyedQuestion>();
	const stretches = new Map<string, Stretch>();
	for (const { module, asked } of parts) {
		const to = behind(article, module.article);
		const start = to.text.length - module.article.text.length;
		const first = article.sentences.length;
		const places: Places = {
			to,
			span: (span) => spanOf(to.text, start + span.start, start + span.end),
			sentence: (index) => first + index
		};
		for (const question of module.questions.filter(({ id }) => asked.includes(id))) {
			const { question: moved } = movedQuestion(question, places);
			const id = joinedId(module.slug, question.id);
			if (moved) questions.set(id, { ...moved, id });
		}
		stretches.set(module.slug, { title: module.title, start, end: to.text.length });
		article = to;
	}
	return {
		slug: REVIEW,
		article,
		questions: order.flatMap((id) => questions.get(id) ?? []),
		policy,
		beside: (id) => alone(article, stretches.get(originOf(id).slug)!)
	};
}

const GAP = '\n\n';

/** Where an article stands in a joined one. */
interface Stretch {
	title: string;
	start: number;
	end: number;
}

/** One article of a joined one, under its title: the title stands behind all texts, so that no offset moves. */
function alone({ text, paragraphs, sentences }: Module['article'], { title, start, end }: Stretch) {
	const isIn = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
	const head = text.length + GAP.length;
	return {
		text: text + GAP + title,
		paragraphs: [
			{ start: head, end: head + title.length, kind: 'heading' as const },
			...paragraphs.filter(isIn)
		],
		sentences: sentences.map((one) => (isIn(one) ? one : { ...one, start: 0, end: 0 }))
	};
}

function behind(before: Module['article'], next: Module['article']): Module['article'] {
	if (before.text === '') return next;
	const start = before.text.length + GAP.length;
	const paragraph = before.paragraphs.length;
	return {
		text: before.text + GAP + next.text,
		paragraphs: [
			...before.paragraphs,
			...next.paragraphs.map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
		],
		sentences: [
			...before.sentences,
			...next.sentences.map((one) => ({
				start: one.start + start,
				end: one.end + start,
				paragraph: one.paragraph + paragraph
			}))
		]
	};
}
