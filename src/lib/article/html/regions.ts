import { tidyBlock } from '../blocks.ts';
import { endsLikeSentence } from '../furniture/furniture.ts';
import type { Page, PageBlock, Region } from './page.ts';

/** What was chosen of a page; `isWholePage` where no element said where its article is. */
export interface Choice {
	chosen: PageBlock[];
	isWholePage: boolean;
}

/** A region with half of a page's running text is no furniture; one with less than that is no article. */
const half = 0.5;

/** Shorter lines are buttons and labels, even if they end like a sentence. */
const proseLengthMin = 40;

/**
 * The blocks of a page that may be its article. First goes what stands beside the text; of what is
 * left, an article or main element that holds most of the running text is taken alone.
 */
export function chooseBlocks({ blocks, regions }: Page): Choice {
	const beside = findBeside(regions, weigh(blocks, regions));
	const left = blocks.filter(({ region }) => !beside.has(region));
	const weights = weigh(left, regions);
	const scope = findScope(regions, weights, beside);
	if (scope === undefined) return { chosen: left, isWholePage: true };
	const inside = new Set([scope]);
	for (const [at, { parent }] of regions.entries()) if (inside.has(parent)) inside.add(at);
	return { chosen: left.filter(({ region }) => inside.has(region)), isWholePage: false };
}

/** For each region the characters of running text in it and in the regions within it. */
function weigh(blocks: readonly PageBlock[], regions: readonly Region[]): number[] {
	const weights = regions.map(() => 0);
	for (const block of blocks) weights[block.region]! += proseLength(block);
	for (let at = regions.length - 1; at > 0; at--) weights[regions[at]!.parent]! += weights[at]!;
	return weights;
}

function proseLength({ kind, text, linkShare }: PageBlock): number {
	if ((kind !== 'text' && kind !== 'item') || linkShare > half || text.length < proseLengthMin)
		return 0;
	const line = tidyBlock(text);
	return line.length >= proseLengthMin && endsLikeSentence(line) ? line.length : 0;
}

/** Regions beside the text, with all that they hold. A page's own header is one, an article's is not. */
function findBeside(regions: readonly Region[], weights: readonly number[]): Set<number> {
	const beside = new Set<number>();
	const isInArticle = regions.map(() => false);
	for (const [at, { sort, parent }] of regions.entries()) {
		if (parent === -1) continue;
		isInArticle[at] = isInArticle[parent]! || sort === 'article' || sort === 'main';
		const isSuspect = sort === 'besides' || (sort === 'header' && !isInArticle[at]);
		if (beside.has(parent) || (isSuspect && weights[at]! < half * weights[0]!)) beside.add(at);
	}
	return beside;
}

/** The smallest article that holds most of the text, else such a main element. */
function findScope(
	regions: readonly Region[],
	weights: readonly number[],
	beside: ReadonlySet<number>
): number | undefined {
	for (const sort of ['article', 'main']) {
		const at = regions.findLastIndex(
			(region, i) =>
				region.sort === sort &&
				!beside.has(i) &&
				weights[i]! > 0 &&
				weights[i]! >= half * weights[0]!
		);
		if (at !== -1) return at;
	}
	return undefined;
}
