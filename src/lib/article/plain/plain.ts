import { tidyBlock, type Block, type Draft } from '../blocks.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { findChunks, findWrapWidth, isContinued, joinLines, type Line } from './lines.ts';
import { findTitle, type Piece } from './plain-title.ts';

/**
 * Plain text as blocks: lines broken at a column are joined again, each line is a paragraph
 * otherwise, and a short first line is the title.
 *
 * @example readPlain('Title\n\nOne line.\nAnother.') // { title: 'Title', blocks: [One line. · Another.] }
 */
export function readPlain(source: string): Draft {
	const chunks = findChunks(source);
	const width = findWrapWidth(chunks);
	const words = new Set(source.toLowerCase().match(/\p{L}+/gu));
	const pieces = chunks.flatMap((chunk) => piecesOf(chunk, width, words));
	const found = findTitle(pieces);
	const blocks = pieces
		.map((piece, i) => settle(piece, pieces[i - 1], pieces[i + 1]))
		.filter((_, i) => i !== found?.at && !found?.above.has(i));
	return found ? { title: tidyBlock(pieces[found.at]!.text), blocks } : { blocks };
}

/** A single short line with a number, "2. Results", is a heading and no list. */
function settle({ kind, text, isNumbered }: Piece, before?: Piece, after?: Piece): Block {
	const isAlone = isNumbered && before?.kind !== 'item' && after?.kind !== 'item';
	return isAlone && furnitureKind(tidyBlock(text), '') === 'heading'
		? { kind: 'heading', text }
		: { kind, text };
}

function piecesOf(
	chunk: readonly Line[],
	width: number | undefined,
	words: ReadonlySet<string>
): Piece[] {
	const pieces: Piece[] = [];
	const margin = chunk.reduce((least, { indent }) => Math.min(least, indent), Infinity);
	let before: Line | undefined;
	let parts: string[] = [];
	for (const line of chunk) {
		if (before && goesOn(before, line, width, margin, pieces.at(-1)!.kind === 'item')) {
			parts.push(line.text);
		} else {
			close();
			const { isItem, isNumbered } = line;
			pieces.push({ kind: isItem ? 'item' : 'text', text: '', isNumbered, isLast: false });
			parts = [line.text];
		}
		before = line;
	}
	close();
	if (pieces.length > 0) pieces.at(-1)!.isLast = true;
	return pieces;

	function close(): void {
		if (pieces.length > 0) pieces.at(-1)!.text = joinLines(parts, words);
	}
}

function goesOn(
	before: Line,
	line: Line,
	width: number | undefined,
	margin: number,
	isInItem: boolean
): boolean {
	if (line.isItem) return false;
	if (isInItem && line.indent > before.indent && !before.isItem) return false;
	if (isInItem && line.indent > margin) return true;
	if (!isInItem && line.indent >= margin + 2 && before.indent < line.indent) return false;
	return isContinued(before.text, line.text, width);
}
