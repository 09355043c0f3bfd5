import { Lexer, type Token, type Tokens } from 'marked';
import { limits } from '#lib/limits.ts';
import type { Block, Draft } from '../blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { inlineText } from './inline.ts';
import { readPlain } from '../plain/plain.ts';

/**
 * Markdown as blocks. What shows something else than running text (code, tables, pictures, raw
 * HTML, the definitions of footnotes) is left out.
 *
 * @example readMarkdown('# Athens\n\nThe *capital* of Greece.') // { title: 'Athens', blocks: [The capital of Greece.] }
 */
export function readMarkdown(source: string): Draft {
	const { title, provenance, body } = readFrontMatter(source);
	const reading = readBody(body);
	const named = title ?? reading.title;
	const about = Object.keys(provenance).length > 0 ? { provenance } : {};
	return { blocks: reading.blocks, ...(named === undefined ? {} : { title: named }), ...about };
}

function readBody(body: string): Draft {
	try {
		return settleTitle(blocksOf(prepare(body)));
	} catch {
		return readPlain(body); // marked gave up on this text; its words can still be read.
	}
}

/** Source that no lexer stumbles over: no embedded pictures, no line that nests without end. */
function prepare(body: string): string {
	const text = body
		.replace(/data:[a-z/+.-]*;base64,[A-Za-z0-9+/=]*/g, '')
		.replace(/^\[\^[^\]\n]{1,40}\]:.*(?:\n(?:[ \t].*)?$)*/gm, '');
	return text
		.split('\n')
		.map((line) => {
			const markers = /^(?:[ \t]|[-*+>](?=[ \t>])|\d{1,9}[.)](?=[ \t]))*/.exec(line)![0];
			return markers.length > limits.markdownNesting ? line.slice(markers.length) : line;
		})
		.join('\n');
}

function blocksOf(source: string): Block[] {
	const lexer = new Lexer();
	const tokens = lexer.blockTokens(source, lexer.tokens);
	const { links } = lexer.tokens;
	const blocks: Block[] = [];
	const toDo: { token: Token; kind: 'text' | 'item' }[] = queue(tokens, 'text');
	for (let next = toDo.pop(); next; next = toDo.pop()) {
		const { token, kind } = next;
		if (token.type === 'heading') {
			const { depth, text } = token as Tokens.Heading;
			blocks.push({ kind: 'heading', level: depth, text: inlineText(text, links) });
		} else if (token.type === 'paragraph' || token.type === 'text') {
			blocks.push(...paragraphFrom(token as Tokens.Paragraph, kind, links));
		} else if (token.type === 'blockquote') {
			toDo.push(...queue((token as Tokens.Blockquote).tokens, kind));
		} else if (token.type === 'list') {
			toDo.push(...queue((token as Tokens.List).items, 'item'));
		} else if (token.type === 'list_item') {
			toDo.push(...queue((token as Tokens.ListItem).tokens, 'item'));
		}
	}
	return blocks;
}

/** In reverse, for the last is taken first. */
function queue(
	tokens: readonly Token[],
	kind: 'text' | 'item'
): { token: Token; kind: 'text' | 'item' }[] {
	return tokens.map((token) => ({ token, kind })).reverse();
}

/** A picture's paragraph may go on with its caption, in italics. */
function paragraphFrom(
	token: Tokens.Paragraph,
	kind: 'text' | 'item',
	links: Lexer['tokens']['links']
): Block[] {
	const text = inlineText(token.text, links);
	const isCaption = /^!\[[^\]]*\]\([^)]*\)\s*[*_][^*_]+[*_]\s*$/.test(token.text.slice(0, 1000));
	return text === '' ? [] : [{ kind: isCaption ? 'caption' : kind, text }];
}

/** The first heading of the first rank is the title, if nothing but headings stands before it. */
function settleTitle(blocks: Block[]): Draft {
	const at = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
	if (
		at === -1 ||
		blocks.slice(0, at).some(({ kind, text }) => kind === 'text' && text.length > 200)
	) {
		return { blocks };
	}
	return { title: blocks[at]!.text, blocks: blocks.toSpliced(at, 1) };
}
