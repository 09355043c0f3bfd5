import type { Provenance } from '../article.ts';
import { tidyBlock, type Block, type Draft } from '../blocks.ts';
import { endsLikeSentence, furnitureKind } from '../furniture/furniture.ts';
import { readPage, type Page, type PageBlock } from './page.ts';
import { readPlain } from '../plain/plain.ts';
import { chooseBlocks } from './regions.ts';
import { splitSite } from '../title.ts';

/** A line that is mostly links leads elsewhere; a sentence may have many. */
const linkShareMax = 0.6;
const linkShareMaxOfSentence = 0.9;

/**
 * The article of an HTML page, pasted or saved: its text without what stands around it.
 *
 * @example readHtml('<h1>Athens</h1><nav>…</nav><p>The capital.</p>') // { title: 'Athens', blocks: [The capital.] }
 */
export function readHtml(source: string): Draft {
	const page = readPage(source);
	if (!page.hasBlocks) return readPlain(page.rawText);
	const { chosen, isWholePage } = chooseBlocks(page);
	const lines = chosen.filter((block) => !leadsElsewhere(block));
	const named = splitSite(tidyBlock(page.meta.get('og:title') ?? page.titleTag), siteOf(page));
	const title = titleOf(page, chosen, named.title);
	const rest = isWholePage ? trimEnds(lines, title) : lines;
	const blocks = withoutEmptyHeadings(rest).map(toBlock);
	const provenance = provenanceOf(page, named.site);
	const about = Object.keys(provenance).length > 0 ? { provenance } : {};
	return { blocks, ...(title === '' ? {} : { title }), ...about };
}

function siteOf({ meta }: Page): string | undefined {
	return tidyBlock(meta.get('og:site_name') ?? '') || undefined;
}

function leadsElsewhere({ kind, text, linkShare }: PageBlock): boolean {
	if (kind === 'heading' || linkShare <= linkShareMax) return false;
	return linkShare > linkShareMaxOfSentence || !endsLikeSentence(tidyBlock(text));
}

/** The page's first heading, unless the page calls itself something else; then that. */
function titleOf(page: Page, chosen: readonly PageBlock[], named: string): string {
	const isTop = ({ level }: PageBlock) => level === 1;
	const heading = tidyBlock((chosen.find(isTop) ?? page.blocks.find(isTop))?.text ?? '');
	if (heading === '' || named === '') return heading || named;
	return chosen.some(isTop) || isAlike(heading, named) ? heading : named;
}

/** Half of the words of the one stand in the other: the name of a site has none of its title's. */
function isAlike(heading: string, named: string): boolean {
	const words = heading.toLowerCase().split(' ');
	const others = new Set(named.toLowerCase().split(' '));
	return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

/** Where nothing marks the article, it begins at its title and ends with its last paragraph of text. */
function trimEnds(blocks: readonly PageBlock[], title: string): PageBlock[] {
	const isText = ({ kind, text }: PageBlock) => {
		const line = kind === 'heading' ? '' : tidyBlock(text);
		return line !== '' && endsLikeSentence(line) && furnitureKind(line, title) === undefined;
	};
	const last = blocks.findLastIndex(isText);
	const top = title === '' ? -1 : blocks.findIndex(({ text }) => tidyBlock(text) === title);
	const first = top === -1 || top > last ? blocks.findIndex(isText) : top;
	return blocks.slice(Math.max(first, 0), last + 1);
}

/** A heading says what follows it; where that was left out, it goes too. */
function withoutEmptyHeadings(blocks: readonly PageBlock[]): PageBlock[] {
	return blocks.filter(({ level }, i) => {
		if (level === undefined) return true;
		const next = blocks[i + 1];
		return next !== undefined && (next.level === undefined || next.level > level);
	});
}

function toBlock({ kind, text, level }: PageBlock): Block {
	return level === undefined ? { kind, text } : { kind, text, level };
}

function provenanceOf({ meta }: Page, site: string | undefined): Provenance {
	const first = (...names: string[]) => {
		const name = names.find((it) => meta.has(it));
		return name === undefined ? undefined : tidyBlock(meta.get(name)!);
	};
	const author = first('author', 'article:author', 'byl', 'dc.creator', 'parsely-author');
	const date = first('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate');
	const found = {
		source: site ?? first('application-name', 'publisher'),
		author: author && /^https?:/.test(author) ? undefined : author?.replace(/^by\s+/i, ''),
		date: date?.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'),
		licence: first('license', 'dc.rights', 'copyright'),
		url: first('canonical', 'og:url')
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
