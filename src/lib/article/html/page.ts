import { Parser } from 'htmlparser2';
import { limits } from '#lib/limits.ts';
import type { Block } from '../blocks.ts';
import { isBesides, isBlock, isUnread, kindByClass, type Attributes } from './elements.ts';
import { LineOfParts } from './parts.ts';

/** A part of a page that is weighed as a whole, once all of it has been read. */
export interface Region {
	sort: 'body' | 'besides' | 'main' | 'article' | 'header';
	/** Index of the region it stands in; -1 for the page itself. */
	parent: number;
}

/** A block, the region it stood in, and how much of it was links, 0 to 1. */
export interface PageBlock extends Block {
	region: number;
	linkShare: number;
}

/** What an HTML page holds, before anybody has chosen among it. */
export interface Page {
	blocks: PageBlock[];
	/** The first is the page itself. */
	regions: Region[];
	/** What meta and link elements say, by their names in small letters, the first of each. */
	meta: Map<string, string>;
	titleTag: string;
	/** Everything readable with its line ends, for a source that has no block element at all. */
	rawText: string;
	hasBlocks: boolean;
}

/** An element that is open. */
interface Frame {
	name: string;
	isUnread: boolean;
	isLinked: boolean;
	region: number;
	/** What its paragraphs are; its children inherit it. */
	kind: Block['kind'];
	/** What its classes say of its own words alone. */
	ownKind?: Block['kind'];
	level?: number;
}

/** So much is read between two looks at how deep the elements nest. */
const pieceLength = 4096;

/** Reads a page in one go, by the parser's events: no tree is built and nothing recurs. */
export function readPage(html: string): Page {
	const reader = new PageReader();
	let parser = new Parser(reader);
	for (let at = 0, end; at < html.length; at = end) {
		end = html.indexOf('<', at + pieceLength);
		if (end === -1) end = html.length;
		parser.write(html.slice(at, end));
		if (reader.depth > limits.pageDepth) {
			reader.closeAll();
			parser = new Parser(reader);
		}
	}
	parser.end();
	return reader.finish();
}

class PageReader {
	readonly #page: Page = {
		blocks: [],
		regions: [{ sort: 'body', parent: -1 }],
		meta: new Map(),
		titleTag: '',
		rawText: '',
		hasBlocks: false
	};
	readonly #root: Frame = { name: '', isUnread: false, isLinked: false, region: 0, kind: 'text' };
	readonly #raw: string[] = [];
	readonly #line = new LineOfParts();
	#stack: Frame[] = [];

	get depth(): number {
		return this.#stack.length;
	}

	get #top(): Frame {
		return this.#stack.at(-1) ?? this.#root;
	}

	closeAll(): void {
		this.#flush();
		this.#stack = [];
	}

	finish(): Page {
		this.#flush();
		this.#page.rawText = this.#raw.join('');
		return this.#page;
	}

	onopentag(name: string, attributes: Attributes): void {
		keepMeta(this.#page.meta, name, attributes);
		if (name === 'br') return this.#breakLine();
		if (isBlock(name)) {
			this.#flush();
			this.#page.hasBlocks ||= name !== 'html' && name !== 'body';
		}
		const frame = this.#frameFor(name, attributes);
		this.#stack.push(frame);
		if (frame.isUnread) return;
		if (name === 'q') this.ontext('“');
		if (name === 'sup' || name === 'sub') this.#line.raise();
	}

	onclosetag(name: string): void {
		const frame = this.#top;
		if (name !== frame.name) return;
		if (isBlock(name)) this.#flush();
		if (!frame.isUnread) {
			if (name === 'q') this.ontext('”');
			if (name === 'sup' || name === 'sub') this.#line.settleRaised(name);
		}
		this.#stack.pop();
	}

	ontext(text: string): void {
		const { name, isUnread: isOff, isLinked } = this.#top;
		if (name === 'title' && !this.#stack.at(-2)?.isUnread) this.#page.titleTag += text;
		if (isOff || name === 'title') return;
		this.#raw.push(text);
		this.#line.push(text, isLinked);
	}

	#frameFor(name: string, attributes: Attributes): Frame {
		const parent = this.#top;
		const isOwn = isBlock(name);
		const isOff =
			isUnread(name, attributes, parent.name) || (!isOwn && isBesides(name, attributes));
		const frame: Frame = {
			name,
			isUnread: parent.isUnread || isOff,
			isLinked: parent.isLinked || name === 'a',
			region: this.#regionFor(name, attributes, parent),
			kind: kindOf(name, parent.kind)
		};
		const ownKind = isOwn && frame.kind === 'text' ? kindByClass(attributes) : undefined;
		if (ownKind) frame.ownKind = ownKind;
		const level = /^h([1-6])$/.exec(name)?.[1];
		if (level) frame.level = Number(level);
		return frame;
	}

	#regionFor(name: string, attributes: Attributes, parent: Frame): number {
		const sort = sortOf(name, attributes);
		if (!sort || parent.isUnread) return parent.region;
		const { regions } = this.#page;
		let depth = 0;
		for (let at = parent.region; at > 0; at = regions[at]!.parent) depth++;
		if (depth >= limits.pageParts) return parent.region;
		return regions.push({ sort, parent: parent.region }) - 1;
	}

	/** One break is a new line of a verse or an address; two begin a paragraph. */
	#breakLine(): void {
		if (this.#top.isUnread) return;
		this.#raw.push('\n');
		if (this.#line.isBroken) this.#flush();
		else this.#line.break();
	}

	#flush(): void {
		const { text, linkShare } = this.#line.take();
		if (!/\S/.test(text)) return;
		const { region, kind, ownKind, level } = this.#top;
		const block: PageBlock = { kind: ownKind ?? kind, text, region, linkShare };
		this.#page.blocks.push(level === undefined ? block : { ...block, level });
	}
}

function keepMeta(meta: Map<string, string>, tag: string, attributes: Attributes): void {
	if (tag !== 'meta' && tag !== 'link') return;
	const { rel, href, property, name, itemprop, content } = attributes;
	const [key, value] = tag === 'link' ? [rel, href] : [property ?? name ?? itemprop, content];
	if (!key || !value || meta.has(key.toLowerCase())) return;
	meta.set(key.toLowerCase(), value.trim());
}

function sortOf(name: string, attributes: Attributes): Region['sort'] | undefined {
	if (name === 'article' || attributes['itemprop']?.toLowerCase() === 'articlebody')
		return 'article';
	if (name === 'main' || attributes['role'] === 'main') return 'main';
	if (name === 'header') return 'header';
	return isBlock(name) && isBesides(name, attributes) ? 'besides' : undefined;
}

function kindOf(name: string, inherited: Block['kind']): Block['kind'] {
	if (/^h[1-6]$/.test(name)) return 'heading';
	if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
	if (name === 'figure' || name === 'figcaption') return 'caption';
	if (name === 'address') return 'byline';
	return /^(?:article|section|main|body)$/.test(name) ? 'text' : inherited;
}
