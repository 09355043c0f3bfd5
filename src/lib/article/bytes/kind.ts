import { hasFrontMatter } from '../markdown/front-matter.ts';

/** What a source is written in. */
export type SourceKind = 'plain' | 'markdown' | 'html';

const endings = new Map<string, SourceKind>([
	['txt', 'plain'],
	['text', 'plain'],
	['md', 'markdown'],
	['markdown', 'markdown'],
	['mdown', 'markdown'],
	['mkd', 'markdown'],
	['html', 'html'],
	['htm', 'html'],
	['xhtml', 'html'],
	['shtml', 'html']
]);

const tag =
	'(?:html|head|body|meta|title|article|main|section|header|div|p|h[1-6]|ul|ol|li|br|span|blockquote|table|figure|img|a|b|i|em|strong)';

/** No more is looked at: a page shows what it is at its start. */
const headLength = 20_000;

/**
 * What a source is written in: by the ending of its name, unless it plainly is something else; by
 * its looks, if it has none.
 *
 * @example sourceKindOf('<p>Athens is …', '') // 'html'
 */
export function sourceKindOf(source: string, name: string): SourceKind {
	const head = source.slice(0, headLength).trimStart();
	if (pageStart.test(head)) return 'html';
	const byName = endings.get(name.trim().toLowerCase().split('.').at(-1)!);
	if (byName === 'html') return anyTag.test(source) ? 'html' : 'plain';
	const isMarkdown = byName === 'markdown' || hasFrontMatter(source) || /^#{1,2} \S/.test(head);
	if (isMarkdown) return 'markdown';
	return byName === undefined && looksLikeHtml(head) ? 'html' : 'plain';
}

const pageStart =
	/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[^]){0,2000}-->\s*)*<(?:!doctype\s+html|html[\s>])/i;
const anyTag = new RegExp(`</?${tag}[\\s/>]`, 'i');
const firstTag = new RegExp(`^<${tag}(?:\\s[^<>]*)?/?>`, 'i');
const closingTags = new RegExp(`</${tag}>|<br\\s?/?>`, 'gi');

/** A fragment begins with an element, or has several that close; a text about HTML names a few. */
function looksLikeHtml(head: string): boolean {
	return firstTag.test(head) || (head.match(closingTags)?.length ?? 0) >= 4;
}
