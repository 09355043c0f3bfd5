import type { Tree } from '../src/lib/language/en/grammar/tree.ts';

/** Sizes in pixels. */
const LETTER = 8.4;
const GAP = 22;
const STEP = 30;
const MARGIN = 24;
const BELOW = 46;

/** An attachment that the reader is less sure of than this is drawn with dashes. */
const DOUBT = 0.75;

const STYLE = `
	text { font: 15px system-ui, sans-serif; text-anchor: middle; fill: #1d2733 }
	.tag { font-size: 11px; fill: #5b6b7d } .relation { font-size: 11px; fill: #0a5a8a }
	path { fill: none; stroke: #0a5a8a; stroke-width: 1.4 } .doubt { stroke-dasharray: 4 4 } .tip { fill: #0a5a8a; stroke: none }
	.relation { paint-order: stroke; stroke: #fbfaf7; stroke-width: 5px }
	.paper { fill: #fbfaf7 }
	@media (prefers-color-scheme: dark) {
		text { fill: #e8edf2 } .tag { fill: #9fb0c0 } .relation { fill: #7cc4f0 } path { stroke: #7cc4f0 } .tip { fill: #7cc4f0 }
		.relation { stroke: #14191f }
		.paper { fill: #14191f }
	}`;

/**
 * A sentence's tree as a picture: the words in a row, and over them an arc from each head to its
 * dependent, with what the dependent is to it. Dashes say that the reader is not sure.
 */
export function drawTree(tree: Tree, title: string): string {
	const centres: number[] = [];
	let x = MARGIN;
	for (const { text, upos } of tree) {
		const width = Math.max(text.length * LETTER, upos.length * 7.5, 24);
		centres.push(x + width / 2);
		x += width + GAP;
	}
	const levels = levelsOf(tree);
	const base = MARGIN + STEP * (Math.max(...levels) + 1);
	const words = tree.map(
		({ text, upos }, i) =>
			`<text x="${px(centres[i]!)}" y="${base + 20}">${escaped(text)}</text><text class="tag" x="${px(centres[i]!)}" y="${base + 36}">${upos}</text>`
	);
	const arcs = tree.map((word, i) => arc(word, i, centres, levels[i]!, base));
	const relations = tree.map((word, i) => relationOf(word, i, centres, levels[i]!, base));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(x)} ${base + BELOW}" width="${px(x)}" role="img" aria-label="${escaped(title)}">
<style>${STYLE}
</style>
<rect class="paper" width="100%" height="100%" rx="10"/>
${words.join('\n')}
${arcs.join('\n')}
${relations.join('\n')}
</svg>
`;
}

function arc(
	{ head, confidence }: Tree[number],
	i: number,
	centres: readonly number[],
	level: number,
	base: number
): string {
	const to = centres[i]!;
	const top = base - STEP * level;
	const doubt = confidence < DOUBT ? ' class="doubt"' : '';
	const tip = `<path class="tip" d="M${px(to - 4)} ${base - 7}h8l-4 7z"/>`;
	if (head < 0)
		return `<path${doubt} d="M${px(to)} ${base - STEP * (level + 0.2)}V${base - 6}"/>${tip}`;
	// Arcs leave a head on the side of the dependent, so that they do not meet those that come in.
	const from = centres[head]! + (head < i ? 6 : -6);
	const bend = Math.min(18, Math.abs(to - from) / 2);
	const way = Math.sign(to - from);
	const path = `M${px(from)} ${base}V${top + bend}q0 ${-bend} ${px(way * bend)} ${-bend}H${px(to - way * bend)}q${px(way * bend)} 0 ${px(way * bend)} ${bend}V${base - 6}`;
	return `<path${doubt} d="${path}"/>${tip}`;
}

/** What a word is to its head: over the middle of the arc, before which it stands. */
function relationOf(
	{ head, relation }: Tree[number],
	i: number,
	centres: readonly number[],
	level: number,
	base: number
): string {
	const [x, y] =
		head < 0
			? [centres[i]! + 18, base - STEP * level]
			: [(centres[i]! + centres[head]!) / 2, base - STEP * level - 4];
	return `<text class="relation" x="${px(x)}" y="${px(y)}">${relation}</text>`;
}

/** How high each arc goes: over all that lie within it. */
function levelsOf(tree: Tree): number[] {
	const levels = tree.map(() => 1);
	const spans = tree
		.map(({ head }, i) => ({ i, from: Math.min(i, head), to: Math.max(i, head), isRoot: head < 0 }))
		.sort((a, b) => a.to - a.from - (b.to - b.from));
	for (const [order, span] of spans.entries()) {
		if (span.isRoot) continue;
		const within = spans
			.slice(0, order)
			.filter((one) => !one.isRoot && one.from >= span.from && one.to <= span.to);
		levels[span.i] = 1 + Math.max(0, ...within.map(({ i }) => levels[i]!));
	}
	const top = Math.max(...levels);
	return levels.map((level, i) => (tree[i]!.head < 0 ? top + 1 : level));
}

function px(value: number): string {
	return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
