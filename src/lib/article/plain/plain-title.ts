import { tidyBlock, type Block } from '../blocks.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { isTitle } from '../title.ts';

/** A block of plain text, with what its layout says. */
export interface Piece extends Block {
	isNumbered: boolean;
	/** A blank line follows. */
	isLast: boolean;
}

/** Which piece is the title, and which above it are a page's navigation. */
export interface TitleFound {
	at: number;
	above: ReadonlySet<number>;
}

/** A pasted page may begin with its menu. */
const linesAboveText = 40;

/** Above a title that is set apart there may stand a date or a section, but not more. */
const linesAboveTitle = 3;

/** A headline in a menu's midst is told from its entries by its length. */
const headlineWordsMin = 4;

/**
 * The title of a plain text: its first line, if that is set apart from what follows; else, where
 * several short lines stand before the text, the one that reads like a headline.
 *
 * @example findTitle(pieces of 'Home\nNews\nWhale rescued after eight hours\nA young whale …') // the third
 */
export function findTitle(pieces: readonly Piece[]): TitleFound | undefined {
	const at = findSetApart(pieces);
	return at === undefined ? findHeadline(pieces) : { at, above: new Set() };
}

function findSetApart(pieces: readonly Piece[]): number | undefined {
	for (const [at, { kind, text, isLast }] of pieces.slice(0, linesAboveTitle).entries()) {
		const line = tidyBlock(text);
		const next = pieces[at + 1];
		if (kind === 'text' && isTitle(line)) {
			return next && (isLast || next.text.length > text.length) ? at : undefined;
		}
		const furniture = furnitureKind(line, '');
		if (furniture === undefined || furniture === 'heading') return undefined;
	}
	return undefined;
}

function findHeadline(pieces: readonly Piece[]): TitleFound | undefined {
	const lines = pieces.slice(0, linesAboveText).map(({ text }) => tidyBlock(text));
	const kinds = lines.map((line) => furnitureKind(line, ''));
	const textAt = kinds.indexOf(undefined);
	const mayBe = (at: number) => pieces[at]!.kind === 'text' && isTitle(lines[at]!);
	const candidates = [...lines.keys()].slice(0, Math.max(textAt, 0)).filter(mayBe);
	const [first] = candidates;
	if (first === undefined) return undefined;
	if (textAt - first <= linesAboveTitle && lines[first]!.includes(' '))
		return { at: first, above: new Set() };
	const at = candidates.find((it) => lines[it]!.split(' ').length >= headlineWordsMin);
	if (at === undefined) return undefined;
	const isMenu = (it: number) => it < at && (kinds[it] === 'heading' || kinds[it] === 'credit');
	return { at, above: new Set([...lines.keys()].filter(isMenu)) };
}
