import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { pointsElsewhere } from '../clauses/pointing.ts';

/** Pronouns that stand for something named before them. */
const STANDS_FOR =
	/^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)$/;
/** Words that point outside of a phrase, and that a whole sentence may have nevertheless. */
const GENERAL = /^(?:you|your|one|ones|everyone|someone|somebody|something|anything|so|too|again)$/;

/** Whether a whole sentence can be read without those before it: what its words point at, it names itself. */
export function readsAlone(tree: Tree, allowed = GENERAL): boolean {
	return tree.every(({ text, relation, upos }, i) => {
		const lower = text.toLowerCase();
		if (STANDS_FOR.test(lower)) return relation === 'expl' || isNamedBefore(tree, i);
		if (lower === 'that' && upos === 'PRON' && i === 0) return false;
		return allowed.test(lower) || !pointsElsewhere(tree, i);
	});
}

/** Whether a noun stands before a pronoun that it can stand for: before the subject of a sentence only a phrase in front does. */
function isNamedBefore(tree: Tree, to: number): boolean {
	const { relation, head } = tree[to]!;
	if (/^nsubj/.test(relation) && tree[head]!.head < 0) return false;
	return tree.slice(0, to).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
}
