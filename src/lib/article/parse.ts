import { limits } from '#lib/limits.ts';
import type { Article } from './article.ts';
import {
	articleOf,
	settleBlocks,
	tidyBlock,
	tidyBlocks,
	type Block,
	type Draft
} from './blocks.ts';
import { countWords, tidySource } from './characters.ts';
import { decode } from './bytes/decode.ts';
import { findEnglishProblem, findScriptProblem } from './english.ts';
import { readHtml } from './html/html.ts';
import { sourceKindOf, type SourceKind } from './bytes/kind.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { readPlain } from './plain/plain.ts';
import {
	noText,
	notText,
	onlyAddress,
	tooFewWords,
	tooManyBytes,
	tooManyCharacters,
	type ArticleProblem
} from './problem.ts';
import { cutTitle, titleFrom } from './title.ts';

/** An article, or the reason why there is none. */
export type Parsed =
	{ article: Article; problem?: undefined } | { article?: undefined; problem: ArticleProblem };

const readers: Record<SourceKind, (source: string) => Draft> = {
	plain: readPlain,
	markdown: readMarkdown,
	html: readHtml
};

/**
 * Text of any kind as an article: a file's bytes or a pasted string, plain text, Markdown or HTML.
 * `name` is the file's name, empty for what was pasted. It never throws: what cannot be read is
 * answered with a sentence that says what to do.
 *
 * @example parseArticle('Athens\n\nAthens is the capital city of Greece …', 'athens.txt').article?.title // 'Athens'
 */
export function parseArticle(input: Uint8Array | string, name: string): Parsed {
	if (input.length > limits.fileBytes) return { problem: tooManyBytes(input.length) };
	const decoded = decode(input);
	if (decoded.looksLike !== undefined) return { problem: notText(decoded.looksLike) };
	const source = tidySource(decoded.text);
	const draft = readers[sourceKindOf(source, name)](source);
	const read = tidyBlocks(draft.blocks);
	const characters = read.reduce((sum, { text }) => sum + text.length + 2, 0);
	if (characters > limits.articleCharacters) return { problem: tooManyCharacters(characters) };
	const title = tidyBlock(draft.title ?? '');
	const blocks = settleBlocks(read, title, draft.provenance?.author ?? '');
	const problem = findProblem(blocks);
	if (problem) return { problem };
	const article = articleOf(blocks, title, draft.provenance);
	return { article: { ...article, title: title === '' ? findTitle(article) : cutTitle(title) } };
}

/** A title for an article without one: its first whole sentence, as far as a title may be long. */
function findTitle({ text, sentences, paragraphs }: Article): string {
	const said = sentences
		.filter(({ paragraph }) => paragraphs[paragraph]!.kind === 'text')
		.map(({ start, end }) => text.slice(start, end));
	return titleFrom(said.find((it) => countWords(it) >= sentenceWordsMin) ?? said[0] ?? text);
}

/** Greetings and calls are shorter. */
const sentenceWordsMin = 5;

/** In fewer words another language does not show for sure. */
const languageWordsMin = 15;

/** An address behind a title, if any. */
const ADDRESS = /^(?:\S+\s+){0,15}https?:\/\/\S+$/;

function findProblem(blocks: readonly Block[]): ArticleProblem | undefined {
	if (blocks.length === 0) return noText;
	const all = textOf(blocks);
	if (ADDRESS.test(all)) return onlyAddress;
	const asked = textOf(blocks.filter(({ kind }) => kind === 'text' || kind === 'item'));
	const running = countWords(asked);
	const isLong = running >= limits.articleWordsMin;
	return (
		findScriptProblem(all) ??
		(running >= languageWordsMin ? findEnglishProblem(isLong ? all : asked) : undefined) ??
		(isLong ? undefined : tooFewWords(running, countWords(all)))
	);
}

function textOf(blocks: readonly Block[]): string {
	return blocks.map(({ text }) => text).join('\n\n');
}
