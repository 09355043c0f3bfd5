import type { Mark } from '#lib/questions/question.ts';
import type { Text } from './pieces.ts';
import type { Result } from './view.ts';
import { verdictOf, type Verdict } from './words.ts';

/** Characters of a line, and how far apart lines and paragraphs stand, in units of the picture. */
const LINE = 68;
const LEADING = 3.2;
const GAP = 3;

interface Line {
	x1: number;
	x2: number;
	y: number;
}

/** A question in the picture: where its words stand, and how it went. */
export interface Spot {
	sign: Verdict | 'skipped';
	lines: Line[];
	/** Where its sign stands in the margin: how far down, and how many stand there already. */
	y: number;
	place: number;
}

/** An article seen from far away, with the words that were asked for. */
export interface Portrait {
	height: number;
	lines: Line[];
	spots: Spot[];
	/** The same in words. */
	words: string;
}

export function portraitOf(article: Text, results: readonly Result[]): Portrait {
	const tops: number[] = [];
	let height = 0;
	for (const { start, end } of article.paragraphs) {
		tops.push(height);
		height += Math.ceil((end - start) / LINE) * LEADING + GAP;
	}

	/** The stretches of lines that words from one place to another take up. */
	function linesOf(from: number, to: number): Line[] {
		return article.paragraphs.flatMap(({ start, end }, i) => {
			const lines: Line[] = [];
			for (let at = Math.max(from, start); at < Math.min(to, end);) {
				const row = Math.floor((at - start) / LINE);
				const stop = Math.min(to, end, start + (row + 1) * LINE);
				const x1 = at - start - row * LINE;
				lines.push({ x1, x2: x1 + stop - at, y: tops[i]! + row * LEADING + LEADING / 2 });
				at = stop;
			}
			return lines;
		});
	}

	const spots: Spot[] = [];
	for (const { told } of results) {
		const lines = told.evidence.flatMap(({ start, end }) => linesOf(start, end));
		const y = lines[0]?.y ?? 0;
		const place = spots.filter((other) => Math.abs(other.y - y) < LEADING / 2).length;
		const sign = told.given === undefined ? 'skipped' : verdictOf(told.mark);
		spots.push({ sign, lines, y, place });
	}
	return {
		height,
		lines: linesOf(0, article.text.length),
		spots,
		words: inWords(article, results)
	};
}

function inWords({ paragraphs }: Text, results: readonly Result[]): string {
	const asked = paragraphs.flatMap(({ start, end }, i) => {
		const marks = results
			.filter(({ told }) => told.evidence.some((span) => span.start >= start && span.end <= end))
			.map(({ told }): Mark => told.mark);
		const right = marks.filter((mark) => mark === 1).length;
		return marks.length ? `paragraph ${i + 1}, ${right} of ${marks.length} right` : [];
	});
	return `Where it was asked: ${asked.join('; ')}.`;
}
