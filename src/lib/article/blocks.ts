import type { Article, Paragraph, Provenance, Sentence } from './article.ts';
import { lost, tidyLine } from './characters.ts';
import { findEdges } from './furniture/dateline.ts';
import { findBehind } from './furniture/behind.ts';
import { furnitureKind } from './furniture/furniture.ts';
import { turnsOf } from './furniture/turns.ts';
import { findSentences, lowerCasedWords } from './sentences/sentences.ts';

/** A paragraph on its way from a source to an article; what `text` says may still prove furniture. */
export interface Block {
	kind: Paragraph['kind'];
	text: string;
	/** The rank of a heading, 1 to 6, where the source tells it. */
	level?: number;
}

/** An article in the making: what the reader of one kind of source makes of it. */
export interface Draft {
	blocks: Block[];
	title?: string;
	provenance?: Provenance;
}

/** Marks of an encyclopaedia that belong to its pages and not to its text: [1], [citation needed], [edit]. */
const marks =
	/(?:\s?\[(?:\d{1,3}|note \d{1,3}|nb \d{1,3}|edit|(?:additional |better )?(?:citations?|sources?|clarification|page|year|attribution|verification)(?:\(s\))? (?:needed|required)|who\?|when\?|where\?|which\?|why\?|how\?|by whom\?|according to whom\?|failed verification|dubious(?: – discuss)?|verify)\]|(?<=[.,;:!?”"’')])\[[a-z]\])+/gi;

/** Blocks with tidy text, without those that say nothing: ornaments, the numbers of pages. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
	return blocks
		.map((block) => ({ ...block, text: tidyBlock(block.text) }))
		.filter(({ text }) => /\p{L}|\p{N}.{4}/u.test(text));
}

/** Tidy blocks without the title, each with the kind that it proves to be. */
export function settleBlocks(blocks: readonly Block[], title: string, author: string): Block[] {
	const settled: Block[] = [];
	for (const block of blocks) {
		if (block.text === title && !settled.some(({ kind }) => kind === 'text')) continue;
		settled.push({ ...block, kind: kindOf(block, title) });
	}
	const behind = findBehind(settled, author);
	return settled.map((block, at) => (behind.has(at) ? { ...block, kind: 'credit' } : block));
}

/** What a text proves to be; a heading or an item may prove a line that belongs to the page. */
function kindOf({ kind, text }: Block, title: string): Block['kind'] {
	if (kind === 'text') return furnitureKind(text, title) ?? 'text';
	const isLine = kind === 'heading' || kind === 'item';
	return isLine && furnitureKind(text, title) === 'credit' ? 'credit' : kind;
}

/**
 * Text on one line, without the marks of an encyclopaedia.
 *
 * @example tidyBlock('In 1805. [6]') // 'In 1805.'
 */
export function tidyBlock(text: string): string {
	const line = tidyLine(text);
	return line.includes('[') ? tidyLine(line.replace(marks, '')) : line;
}

/** Settled blocks as an article: one text, and where its paragraphs and sentences stand in it. */
export function articleOf(
	blocks: readonly Block[],
	title: string,
	provenance: Provenance | undefined
): Article {
	const text = blocks.map((block) => block.text).join('\n\n');
	const lowerCased = lowerCasedWords(text);
	const turnIn = turnsOf(blocks.map((block) => block.text));
	const paragraphs: Paragraph[] = [];
	const sentences: Sentence[] = [];
	let start = 0;
	let order = 0;
	for (const { kind, text: words } of blocks) {
		const end = start + words.length;
		if (kind === 'text' || kind === 'item') {
			const label = turnIn(words);
			const { lead, tail } = findEdges(words.slice(label), kind === 'text' ? order : Infinity);
			const first = start + label + lead;
			for (const found of findSentences(text, first, end - tail, lowerCased)) {
				if (isWhole(text, found)) sentences.push({ ...found, paragraph: paragraphs.length });
			}
			if (kind === 'text') order++;
		}
		paragraphs.push({ start, end, kind });
		start = end + 2;
	}
	const article: Article = { version: 1, title, text, paragraphs, sentences };
	return provenance ? { ...article, provenance } : article;
}

/** A sentence that lost a letter is shown, but what it says is not sure any more. */
function isWhole(text: string, { start, end }: { start: number; end: number }): boolean {
	return !text.slice(start, end).includes(lost);
}
