import { isVerbatim } from '#lib/article/span.ts';
import { placesIn } from '#lib/editing/flaw.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { idOf } from '#lib/random.ts';
import { joinedId } from '../sittings/joined.ts';
import { isOwn, type StudyModule } from '../library.ts';

/**
 * What is wrong with a module that came from elsewhere, beyond its shape; undefined for one that can be shown and
 * asked. Whatever is stored by ourselves holds.
 */
export function flawOfModule(module: StudyModule): string | undefined {
	const { slug, article, questions } = module;
	const { text, paragraphs, sentences } = article;
	// Otherwise a file could put its own text in the place of somebody's article.
	if (isOwn(module) && !slug.endsWith(`-${idOf(text)}`)) return 'its name is that of another text';
	const isIn = ({ start, end }: { start: number; end: number }) =>
		start <= end && end <= text.length;
	if (![...paragraphs, ...sentences].every(isIn)) return 'a place is not in its article';
	if (!sentences.every(({ paragraph }) => paragraph < paragraphs.length))
		return 'a sentence is in no paragraph';
	if (new Set(questions.map(({ id }) => id)).size < questions.length)
		return 'two questions have one name';
	// Its name together with that of its article is what a sitting keeps; a review keeps that of its fact.
	if (!questions.every(({ id, fact }) => isName(joinedId(slug, id)) && isName(fact)))
		return 'a question has no name that can be kept';
	return questions.every((question) => stands(question, article))
		? undefined
		: 'the words of a question are not in its article';
}

function stands(question: KeyedQuestion, { text, sentences }: StudyModule['article']): boolean {
	const spans = [...question.evidence, ...placesIn(question)];
	if (!spans.every((span) => isVerbatim(text, span))) return false;
	return (
		question.kind !== 'mark-words' || question.sentences.every((index) => index < sentences.length)
	);
}

const LONGEST_NAME = 100;

function isName(name: string): boolean {
	return name !== '' && name.length <= LONGEST_NAME && !/[\0\p{Cs}]/u.test(name);
}
