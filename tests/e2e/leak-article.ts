import type { Article } from '#lib/article/article.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { specimens } from '#lib/questions/specimens.ts';

/** Says all that the specimens stand on. */
export const sentences = [
	'The words alpha beta gamma delta stand here.',
	'In 1900 and 1901 there was alphabet.',
	'Then 1902 came, and 1903 after it.',
	'Of 1 and 2 and 3 the numbers are 0, 7 and 8.',
	'Nobody asks for this one.'
];

/** Those that a question asks to be told apart: the last is none of them. */
const ASKED = 4;
const text = sentences.join(' ');
/** A short article. */
export const article: Article = {
	version: 1,
	title: 'Letters',
	text,
	paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
	sentences: sentences.map((sentence) => {
		const start = text.indexOf(sentence);
		return { start, end: start + sentence.length, paragraph: 0 };
	})
};

/** The specimens, with their spans where this article has the words, and the words of a stem of their own. */
export function questionsOf(turn: number): KeyedQuestion[] {
	const placed = JSON.stringify(specimens(turn), (_, value: unknown) =>
		value && typeof value === 'object' && 'quote' in value ? placeOf(String(value.quote)) : value
	);
	const questions = JSON.parse(placed) as KeyedQuestion[];
	return questions.map((question) =>
		question.kind === 'mark-words'
			? {
					...question,
					candidates: sentences.slice(0, ASKED).map((_, i) => spanAt((turn + i) % ASKED))
				}
			: question
	);
}

function spanAt(sentence: number) {
	return placeOf(sentences[sentence]!);
}

function placeOf(quote: string) {
	const start = text.indexOf(quote);
	return { start, end: start + quote.length, quote };
}
