import type { Article } from '../src/lib/article/article.ts';
import type { GoldDocument } from './conllu.ts';

/** A document as an article with the treebank's paragraphs and sentences, and where each sentence begins. */
export function articleOf({ sentences }: GoldDocument): { article: Article; starts: number[] } {
	const paragraphs: { start: number; end: number; kind: 'text' }[] = [];
	const placed: { start: number; end: number; paragraph: number }[] = [];
	let text = '';
	for (const [i, sentence] of sentences.entries()) {
		const opens = i === 0 || sentence.opensParagraph;
		if (i > 0) text += opens ? '\n\n' : ' ';
		if (opens) paragraphs.push({ start: text.length, end: text.length, kind: 'text' });
		const start = text.length;
		text += sentence.text;
		paragraphs.at(-1)!.end = text.length;
		placed.push({ start, end: text.length, paragraph: paragraphs.length - 1 });
	}
	return {
		article: { version: 1, title: sentences[0]?.text ?? '', text, paragraphs, sentences: placed },
		starts: placed.map(({ start }) => start)
	};
}
