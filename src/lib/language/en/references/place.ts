import type { Tree } from '../grammar/tree.ts';
import type { Entity } from '../names/name.ts';

/** What a noun phrase is in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'of' | 'aside' | 'predicate';
/** The word a noun phrase begins with: "a", "the", "this", "its", a name, or a pronoun. */
export type Opening = 'a' | 'the' | 'this' | 'own' | 'number' | 'name' | 'pronoun' | 'none';

/** How a noun phrase opens, by what hangs on its noun in front of it. */
export function openingOf(tree: Tree, own: readonly number[], entity: Entity | undefined): Opening {
	for (const i of own) {
		const { text, relation } = tree[i]!;
		if (relation === 'nmod:poss') return 'own';
		if (relation === 'nummod') return 'number';
		if (relation !== 'det') continue;
		if (/^an?$/i.test(text)) return 'a';
		if (/^the$/i.test(text)) return entity ? 'name' : 'the';
		if (/^(?:this|these|that|those)$/i.test(text)) return 'this';
		return 'a';
	}
	return entity ? 'name' : 'none';
}

/** What a word is in its clause, and the word that the clause hangs on; of words joined each is what the first is. */
export function roleOf(
	tree: Tree,
	under: readonly number[][],
	at: number
): { role: Role; governor: number } {
	let top = at;
	while (
		tree[top]!.relation === 'conj' &&
		/^(?:NOUN|PROPN|PRON)$/.test(tree[tree[top]!.head]!.upos)
	)
		top = tree[top]!.head;
	const { relation, head } = tree[top]!;
	const governor = clauseAbove(tree, top);
	if (/^nsubj/.test(relation)) return { role: 'subject', governor };
	if (/^i?obj$/.test(relation)) return { role: 'object', governor };
	if (/^obl/.test(relation)) return { role: 'oblique', governor };
	if (relation === 'nmod:poss') return { role: 'possessor', governor };
	if (head < 0 || under[top]!.some((i) => tree[i]!.relation === 'cop'))
		return { role: 'predicate', governor: top };
	return { role: /^nmod/.test(relation) ? 'of' : 'aside', governor };
}

/** The verb, or what stands behind "is", that a word is under. */
function clauseAbove(tree: Tree, at: number): number {
	let up = tree[at]!.head;
	while (up >= 0 && /^(?:nmod|nmod:poss|compound|conj|amod|appos)$/.test(tree[up]!.relation))
		up = tree[up]!.head;
	if (up < 0) return -1;
	return /^(?:nsubj|obj|obl|iobj)/.test(tree[up]!.relation) ? tree[up]!.head : up;
}
