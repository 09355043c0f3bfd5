import type { Tree } from '#lib/language/en/grammar/tree.ts';

/** "problems including brain damage, stunted growth and deafness": the comma is one of the list. */
export function goesOnWithList(tree: Tree, comma: number): boolean {
	const before = tree.slice(Math.max(0, comma - 6), comma).map(({ text }) => text.toLowerCase());
	return (
		before.includes('including') ||
		before.join(' ').includes('such as') ||
		/^including$/i.test(tree[comma + 1]?.text ?? '')
	);
}
