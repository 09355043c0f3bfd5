import { limits } from '#lib/limits.ts';
import type { Article } from './article.ts';
import { tidyLine } from './characters.ts';
import { furnitureKind } from './furniture/furniture.ts';

/** A title that is made of a sentence is shorter than one that somebody wrote. */
const cutLength = 80;

/** A title may end in a stop that is not its own: "Life in the U.S." */
const abbreviated = /(?:\b\p{Lu}\.)+$|\b(?:Inc|Jr|Sr|Co|Corp|Ltd)\.$/u;

/**
 * Whether the first line of a text may be its title: short, and not a sentence. A question may.
 *
 * @example isTitle('NASA Identifies Cause of Mars Helicopter’s Final Crash') // true
 */
export function isTitle(line: string): boolean {
	if (line === '' || line.length > limits.titleCharacters || !/[\p{L}\p{N}]/u.test(line))
		return false;
	if (/[.…]["'”’)\]]*(?:\s\([^()]*\))?$|[,;:]$/.test(line) && !abbreviated.test(line)) return false;
	if (/\p{Ll}{3}[.!?…]["'”’)]*\s/u.test(line)) return false;
	const kind = furnitureKind(line, '');
	return kind === undefined || kind === 'heading';
}

/**
 * A title for a text that has none: the beginning of its first sentence, cut at a word.
 *
 * @example titleFrom('Athens is the capital city of Greece.') // 'Athens is the capital city of Greece'
 */
export function titleFrom(sentence: string): string {
	return cut(sentence.replace(/[.…]["'”’)]*$/, ''), cutLength);
}

/** A title that is not longer than a title may be. */
export function cutTitle(title: string): string {
	return cut(title, limits.titleCharacters);
}

/** The article under a title that somebody has given it; an empty one changes nothing. */
export function withTitle(article: Article, title: string): Article {
	const given = cutTitle(tidyLine(title));
	return given === '' ? article : { ...article, title: given };
}

function cut(line: string, length: number): string {
	if (line.length <= length) return line;
	const space = line.lastIndexOf(' ', length);
	const end = space > length / 2 ? space : length;
	return `${line.slice(0, end).replace(/[\s,;:–—\uD800-\uDBFF-]+$/, '')}…`;
}

/**
 * The title of a page and the name of its site, which many pages put behind it.
 *
 * @example splitSite('Zaha Hadid - Wikipedia', undefined) // { title: 'Zaha Hadid', site: 'Wikipedia' }
 */
export function splitSite(
	title: string,
	site: string | undefined
): { title: string; site?: string } {
	const found = /^(.+?)\s*(\s[|–—·»•-]|[|»•])\s([^|–—·»•]+)$/u.exec(title.slice(0, 400));
	const [, head = '', sign = '', tail = ''] = found ?? [];
	if (found && isSite(head, sign.trim(), tail, site)) return { title: head, site: site ?? tail };
	return site === undefined ? { title } : { title, site };
}

/** After a bar a name of few words is a site's; after a dash it must also be the shorter part. */
function isSite(head: string, sign: string, tail: string, site: string | undefined): boolean {
	if (tail === site || /^Wiki(?:pedia|news|voyage|books)\b/.test(tail)) return true;
	if (tail.split(' ').length > 5 || !/^[\p{Lu}\p{N}]/u.test(tail)) return false;
	return sign === '|' || (head.length > tail.length && head.includes(' '));
}
