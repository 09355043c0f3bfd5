import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { ClauseFinder, Fact } from '../fact.ts';
import { circumstanceFact, circumstanceOf } from '../propositions/circumstance.ts';
import type { Standing } from '../propositions/standing.ts';

/**
 * Why something is so, by the clause or the phrase that says because of what.
 *
 * > Colombia's congress rejected the offer because the financial terms were unacceptable.
 * > Why did Colombia's congress reject the offer?  because the financial terms were unacceptable
 */
export const reason: ClauseFinder = {
	kind: 'cause',
	find: (standings) => standings.flatMap(reasonOf)
};

function reasonOf(standing: Standing): Fact[] {
	const all = [...standing.parts, ...standing.proposition.lead];
	const part = all.find((one) => isReason(standing, one));
	const found = circumstanceOf(standing, part);
	return found ? [circumstanceFact(standing, 'cause', `Why ${found.asked}?`, found.text)] : [];
}

function isReason({ tree }: Standing, { relation, words }: Part): boolean {
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	const two = `${tree[from]!.text} ${tree[from + 1]?.text}`.toLowerCase();
	if (/^(?:partly|mainly|largely|only|just|not)$/i.test(tree[from - 1]?.text ?? '')) return false;
	if (relation === 'advcl') return two.startsWith('because ');
	return /^obl/.test(relation) && /^(?:because of|due to|thanks to|owing to)$/.test(two);
}
