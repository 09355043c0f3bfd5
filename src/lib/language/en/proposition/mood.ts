import { dependents, type Tree } from '../grammar/tree.ts';
import { baseOf } from './base.ts';
import { markerOf } from './marker.ts';

/** Whether a clause says that something is so, or only that it may be, or what somebody thinks of it. */
export type Mood = 'asserted' | 'possible' | 'unreal';

/** How a clause is meant, and by which clause it is reported, by the number of its verb. */
export interface Meant {
	readonly mood: Mood;
	readonly reportedBy: number | undefined;
}

/** Modals by which a clause only says what may be. */
const POSSIBLE = /^(?:could|may|might|should|would|shall|must|ought|'d|’d)$/i;
/** What opens a clause that need not be so. */
const UNREAL = /^(?:if|unless|whether|lest|provided|suppose)$/i;
/** Clauses of these are so, if what they hang on is. */
const FACTUAL = /^(?:root|conj|parataxis|advcl|advcl:relcl|acl:relcl)$/;
/** Words that are no clauses: what they hang on decides. */
const NOMINAL = /^(?:nsubj|obj|obl|nmod|appos|iobj|case|det|amod|compound)/;

/** Whether a clause and those above it say that something is so; and by which clause it is reported. */
export function moodOf(tree: Tree, head: number, verbs: readonly number[]): Meant {
	const isPossible = verbs.some((i) => POSSIBLE.test(tree[i]!.text));
	let meant: Meant = { mood: isPossible ? 'possible' : 'asserted', reportedBy: undefined };
	if (tree.some(({ text }) => text === '?') || isConditional(tree, head))
		meant = { ...meant, mood: 'unreal' };
	for (let at = head; at >= 0; at = tree[at]!.head) meant = under(tree, at, head, meant);
	return meant;
}

/** "If the plan fails, …": what hangs on a condition need not be so. */
function isConditional(tree: Tree, head: number): boolean {
	return dependents(tree, head).some(
		(i) => tree[i]!.relation === 'advcl' && UNREAL.test(markerOf(tree, i) ?? '')
	);
}

/** What a clause on the way up to the root makes of one under it. */
function under(tree: Tree, at: number, head: number, meant: Meant): Meant {
	const { relation, head: above } = tree[at]!;
	if (NOMINAL.test(relation)) return meant;
	if (UNREAL.test(markerOf(tree, at) ?? '')) return { ...meant, mood: 'unreal' };
	if (relation === 'ccomp' || relation === 'csubj') {
		const reports = meant.reportedBy === undefined && baseOf(tree[above]!) !== undefined;
		return reports ? { ...meant, reportedBy: above } : { ...meant, mood: 'unreal' };
	}
	const isFactual = FACTUAL.test(relation) || (relation === 'xcomp' && at !== head);
	return isFactual ? meant : { ...meant, mood: 'unreal' };
}
