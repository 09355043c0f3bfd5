import type { Piece } from './draft.ts';

/**
 * Which piece of one article each of another's is, by its words: its place among them. Those that stand in it
 * only once are themselves wherever they are; those that are repeated are so beside a neighbour that is, or else
 * in their order.
 */
export function alike(
	before: readonly Piece[],
	after: readonly Piece[]
): readonly (number | undefined)[] {
	const found: (number | undefined)[] = before.map(() => undefined);
	const taken = new Set<number>();
	const meet = (i: number, j: number) => {
		const isFree = found[i] === undefined && !taken.has(j);
		if (!isFree || !after[j] || before[i]?.quote !== after[j].quote) return;
		found[i] = j;
		taken.add(j);
	};
	for (const [i, j] of once(before, after)) meet(i, j);
	meet(0, 0);
	for (let i = 1; i < before.length; i++) meet(i, (found[i - 1] ?? NaN) + 1);
	meet(before.length - 1, after.length - 1);
	for (let i = before.length - 2; i >= 0; i--) meet(i, (found[i + 1] ?? NaN) - 1);
	const left = placesByWords(after, (j) => !taken.has(j));
	for (const [i, { quote }] of before.entries())
		if (found[i] === undefined) meet(i, left.get(quote)?.shift() ?? NaN);
	return found;
}

/** The places of those that stand in each of two articles only once. */
function once(before: readonly Piece[], after: readonly Piece[]): [number, number][] {
	const [old, now] = [placesByWords(before), placesByWords(after)];
	return [...old].flatMap(([quote, [i, ...others]]): [number, number][] => {
		const [j, ...more] = now.get(quote) ?? [];
		const isOnce = i !== undefined && j !== undefined && others.length + more.length === 0;
		return isOnce ? [[i, j]] : [];
	});
}

function placesByWords(
	pieces: readonly Piece[],
	isMeant: (place: number) => boolean = () => true
): Map<string, number[]> {
	const places = [...pieces.keys()].filter(isMeant);
	return Map.groupBy(places, (place) => pieces[place]!.quote);
}
