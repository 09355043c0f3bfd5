import type { TreeWord } from '#lib/language/en/grammar/tree.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { FINITE } from '#lib/language/en/proposition/relations.ts';
import type { FreeClause } from './free-clause.ts';

/** Forms of "be" for one and for many. */
const BE: readonly (readonly [one: string, many: string])[] = [
	['is', 'are'],
	['was', 'were']
];

/** The verb of a clause that agrees with its subject. */
function finiteOf({ tree, proposition: { verbs } }: FreeClause): TreeWord | undefined {
	const at = verbs.find((i) => FINITE.test(tree[i]!.xpos));
	return at === undefined ? undefined : tree[at]!;
}

/** Whether the subject of a clause is several, by its verb, or where that is the same for both by its noun. */
export function isOfMany(clause: FreeClause): boolean {
	const { tree, proposition, around } = clause;
	const finite = finiteOf(clause);
	if (finite?.xpos === 'VBZ' || /^was$/i.test(finite?.text ?? '')) return false;
	if (finite?.xpos === 'VBP' || /^were$/i.test(finite?.text ?? '')) return true;
	return around.own === 'their' || tree[proposition.subject.head]!.xpos.endsWith('S');
}

/**
 * What a clause says of its subject as it is said of one or of many; undefined where the verb has no sure form.
 *
 * @example agreeing(clause, 'is of Polish descent', true) // 'are of Polish descent'
 */
export function agreeing(
	clause: FreeClause,
	predicate: string,
	ofMany: boolean
): string | undefined {
	const finite = finiteOf(clause);
	if (!finite || !predicate.includes(finite.text)) return undefined;
	const form = agreeingForm(finite, ofMany);
	return form && predicate.replace(new RegExp(`\\b${finite.text}\\b`), form);
}

/** A finite verb in the form for one or for many. */
export function agreeingForm({ text, xpos }: TreeWord, ofMany: boolean): string | undefined {
	const lower = text.toLowerCase();
	const be = BE.find((forms) => forms.includes(lower));
	if (be) return be[ofMany ? 1 : 0];
	if (xpos === 'VBZ' && ofMany) return baseOf({ text, xpos });
	if (xpos === 'VBP' && !ofMany) return thirdPersonOf(lower);
	return text;
}

/** "carries" of "carry", "goes" of "go". */
function thirdPersonOf(base: string): string {
	if (base === 'have') return 'has';
	if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
