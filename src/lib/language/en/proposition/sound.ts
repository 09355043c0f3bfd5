import { dependent, dependents, isUnder, type Tree } from '../grammar/tree.ts';
import { FINITE, VERBAL } from './relations.ts';

/**
 * Whether the finite verbs around a clause have what finite verbs have: a subject, or an "and" that joins them to
 * one. "The results published in the journal revealed that …" read with two main verbs has not.
 */
export function isSound(tree: Tree, head: number): boolean {
	if (/^(?:obl|nmod|nsubj|obj|amod)/.test(tree[head]!.relation)) return false;
	const subjects = dependents(tree, head).filter((i) => /^nsubj/.test(tree[i]!.relation));
	// "many companies, some rose": two clauses run into one.
	if (subjects.length > 1) return false;
	const own = [head, ...dependents(tree, head)]
		.filter((i) => i === head || VERBAL.test(tree[i]!.relation))
		.sort((a, b) => a - b);
	// "is be" has lost the "to" between.
	if (
		own.some(
			(i) =>
				tree[i]!.xpos === 'VB' &&
				!own.some(
					(one) => one < i && /^(?:MD|VBP|VBD|VBZ)$/.test(tree[one]!.xpos) && !isBe(tree[one]!.text)
				)
		)
	)
		return false;
	return tree.every((word, i) => {
		const isNear = i === head || word.head === head || isUnder(tree, i, head);
		return !isNear || !FINITE.test(word.xpos) || isExplained(tree, i);
	});
}

function isBe(word: string): boolean {
	return /^(?:is|are|was|were|am|be|been|['’]s|['’]re)$/i.test(word);
}

function isExplained(tree: Tree, i: number): boolean {
	const { relation, head, xpos } = tree[i]!;
	// "levels heard on the ground": a participle that is tagged as a past.
	if (xpos === 'VBD' && /^(?:acl|amod)$/.test(relation) && dependent(tree, i, 'obj') === undefined)
		return true;
	const top = VERBAL.test(relation) ? head : i;
	const own = dependents(tree, top);
	if (own.some((child) => /^(?:n|c)subj|^expl/.test(tree[child]!.relation))) return true;
	if (tree[top]!.relation !== 'conj')
		return /^(?:acl:relcl|advcl:relcl)$/.test(tree[top]!.relation);
	const above = tree[top]!.head;
	const isJoined = dependents(tree, above).some(
		(child) => tree[child]!.relation === 'conj' && dependent(tree, child, 'cc') !== undefined
	);
	return (
		isJoined &&
		/^(?:VB|MD)/.test(tree[above]!.xpos) &&
		(isExplained(tree, above) || !FINITE.test(tree[above]!.xpos))
	);
}
