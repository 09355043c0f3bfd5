import { Parser } from 'htmlparser2';
import { Lexer, type Links, type Token } from 'marked';
import { limits } from '#lib/limits.ts';

/**
 * The words of a Markdown paragraph: emphasis, links and code as their text, without pictures,
 * tags and the marks of footnotes.
 *
 * @example inlineText('The *capital* of [Greece](https://example.com)[^1]', {}) // 'The capital of Greece'
 */
export function inlineText(source: string, links: Links): string {
	const text = source.replace(/\[\^[^\]\n]{1,40}\]/g, '').replace(/~~/g, '');
	const marks = text.match(/[*_[`<!\\]/g)?.length ?? 0;
	if (marks === 0) return decodeEntities(text);
	if (text.length > limits.markdownParagraph || marks > limits.markdownMarks)
		return decodeEntities(withoutMarks(text));
	const lexer = new Lexer({ gfm: false });
	lexer.tokens.links = links;
	return wordsOf(lexer.inlineTokens(text));
}

/** What is in a paragraph but not of its words. */
const wordless = new Set(['image', 'html', 'tag', 'checkbox']);

function wordsOf(tokens: readonly Token[]): string {
	return tokens.map(wordsOfOne).join('');
}

function wordsOfOne(token: Token): string {
	if (wordless.has(token.type)) return '';
	if (token.type === 'br') return ' ';
	if ('tokens' in token && token.tokens) return wordsOf(token.tokens);
	const text = 'text' in token && typeof token.text === 'string' ? token.text : '';
	return token.type === 'codespan' ? text : decodeEntities(text);
}

/** The same by hand, in one go, for paragraphs that are too long for marked. */
function withoutMarks(text: string): string {
	return text
		.replace(/!\[[^\][]{0,200}\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\)/g, '')
		.replace(/\[([^\][]{1,200})\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\)/g, '$1')
		.replace(/[*`]+/g, '');
}

/**
 * Text with its character references as the characters they stand for.
 *
 * @example decodeEntities('Caf&eacute; &amp; bar') // 'Café & bar'
 */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	const decoded: string[] = [];
	const parser = new Parser({ ontext: (part) => decoded.push(part) });
	parser.end(text.replaceAll('<', '&lt;'));
	return decoded.join('');
}
