import { NOUN_KINDS } from './lexicon/noun-kinds.ts';

/** What kind of thing a noun stands for, after the lexicographer files of WordNet. */
export type NounKind = keyof typeof NOUN_KINDS;

let kinds: ReadonlyMap<string, NounKind> | undefined;

/** Kinds that are near enough to stand side by side as answers. */
const RELATED: readonly (readonly NounKind[])[] = [
	['act', 'event', 'process', 'phenomenon'],
	['state', 'feeling', 'attribute', 'cognition'],
	['cognition', 'communication'],
	['artifact', 'object', 'location'],
	['person', 'group'],
	['group', 'location'],
	['substance', 'food', 'object', 'plant'],
	['animal', 'plant', 'body'],
	['time', 'quantity'],
	['possession', 'quantity', 'act'],
	['attribute', 'shape', 'quantity']
];

/**
 * The kind of a noun, singular or plural; undefined of one that is not in the list.
 *
 * @example kindOf('treaties') // 'communication'
 */
export function kindOf(noun: string): NounKind | undefined {
	kinds ??= new Map(
		Object.entries(NOUN_KINDS).flatMap(([kind, nouns]) =>
			nouns.split(' ').map((one) => [one, kind as NounKind] as const)
		)
	);
	const lower = noun.toLowerCase();
	return (
		kinds.get(lower) ??
		kinds.get(lower.replace(/ies$/, 'y')) ??
		kinds.get(lower.replace(/s$/, '')) ??
		kinds.get(lower.replace(/es$/, '')) ??
		kinds.get(lower.replace(/^.*-/, '')) ??
		(/(?:[^aeiou]er|ist|ian|man|woman)s?$|(?:men|women)$/.test(lower) ? 'person' : undefined)
	);
}

/** Whether things of two kinds can stand side by side as answers. */
export function areRelated(a: NounKind, b: NounKind): boolean {
	return a === b || RELATED.some((group) => group.includes(a) && group.includes(b));
}
