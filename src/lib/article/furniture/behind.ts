import type { ParagraphKind } from '../article.ts';
import { isBio, isPerson } from './bio.ts';

/** A line of a page with the kind that it proves to be by itself. */
export interface SettledLine {
	text: string;
	kind: ParagraphKind;
}

/** Headings under which an encyclopaedia lists what it drew on. */
const sources =
	/^(?:references|notes|footnotes|citations|sources|see also|external links|further reading|bibliography|works cited|notes and references)$/i;

/** Above a list that leads to other pages. */
const elsewhere =
	/^(?:(?:related|recommended|popular|latest|top|trending|other|more) (?:articles|stories|posts|news|reading|headlines|links|coverage|topics)|related|recommended(?: for you)?|most (?:read|popular|viewed|shared)|trending(?: now)?|you (?:may|might) (?:also )?like(?: these)?|more on this story|more from (?:us|this|the)\b[^.:]{0,40}|(?:what to read|up|read) next|keep reading|editor[’']?s[’']? picks)\s?:?$/i;

/** Above what readers wrote, to the end of the page. */
const comments =
	/^(?:[\d,]+ (?:comments?|responses|replies|thoughts on .{1,120})|(?:view |see )?comments? \([\d,]+\)|(?:view|see|read|show) (?:all )?(?:[\d,]+ )?comments|(?:leave|post|add|write) a (?:comment|reply))$/i;

/** Above who wrote the article, up to the next heading; the first may be the name. */
const author = /^(?:about the (?:authors?|writers?|reporters?)|author bio(?:graphy)?)\s?:?$/i;

/** An article has few authors. */
const biosMax = 4;

/**
 * Which lines stand behind an article rather than in it: its sources, lists that lead elsewhere,
 * what readers wrote, who the author is. They are shown, never asked.
 *
 * @example findBehind([… It rained. · 3 Comments · So true!], '') // the last
 */
export function findBehind(lines: readonly SettledLine[], named: string): ReadonlySet<number> {
	const behind = new Set([...findListed(lines), ...findClosing(lines)]);
	for (const at of findBios(lines, behind, named)) behind.add(at);
	return behind;
}

/** Sources end with the next heading; a list that leads elsewhere also with a paragraph of text. */
function findListed(lines: readonly SettledLine[]): number[] {
	const found: number[] = [];
	let isUnder: 'sources' | 'elsewhere' | undefined;
	for (const [at, line] of lines.entries()) {
		if (isAsked(line)) {
			if (isUnder === 'elsewhere' && line.kind === 'text') isUnder = undefined;
			if (isUnder) found.push(at);
		} else if (elsewhere.test(line.text)) isUnder = 'elsewhere';
		else if (line.kind === 'heading') isUnder = sources.test(line.text) ? 'sources' : undefined;
	}
	return found;
}

/** A page may count its comments and name its author at the top: then more text follows than stands before. */
function findClosing(lines: readonly SettledLine[]): number[] {
	const found: number[] = [];
	const upTo = [0];
	for (const line of lines) upTo.push(upTo.at(-1)! + (isAsked(line) ? line.text.length : 0));
	let upToHere = 0;
	for (const { at, end } of findClosingParts(lines).reverse()) {
		if (at < upToHere || upTo[at]! <= upTo[end]! - upTo[at]!) continue;
		upToHere = end;
		for (let it = at; it < end; it++) if (isAsked(lines[it]!)) found.push(it);
	}
	return found;
}

/** Each label of comments or of an author, and where what it stands above ends. */
function findClosingParts(lines: readonly SettledLine[]): { at: number; end: number }[] {
	const parts: { at: number; end: number }[] = [];
	let nextHeading = lines.length;
	for (let at = lines.length - 1; at >= 0; at--) {
		const { text, kind } = lines[at]!;
		if (comments.test(text)) parts.push({ at, end: lines.length });
		else if (author.test(text)) parts.push({ at, end: nextHeading });
		const isName = isPerson(text) && author.test(lines[at - 1]?.text ?? '');
		if (kind === 'heading' && !isName) nextHeading = at;
	}
	return parts;
}

/** The last paragraphs may say who wrote the article, without a heading. */
function findBios(
	lines: readonly SettledLine[],
	behind: ReadonlySet<number>,
	named: string
): number[] {
	const top = lines.findIndex(isAsked);
	const above = lines.filter(
		({ kind, text }, at) => kind === 'byline' || (kind === 'heading' && at < top && isPerson(text))
	);
	const authors = [named, ...above.map(({ text }) => text)].join('\n');
	const asked = [...lines.keys()].filter((at) => isAsked(lines[at]!) && !behind.has(at));
	const found: number[] = [];
	while (found.length < biosMax && asked.length > 1) {
		const at = asked.pop()!;
		const { kind, text } = lines[at]!;
		const isLast =
			kind === 'text' &&
			isBio(
				text,
				authors,
				asked.map((it) => lines[it]!.text)
			);
		if (!isLast) break;
		found.push(at);
	}
	return found;
}

function isAsked({ kind }: SettledLine): boolean {
	return kind === 'text' || kind === 'item';
}
