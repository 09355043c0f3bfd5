import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { ClauseFinder, Fact } from '../fact.ts';
import { circumstanceFact, circumstanceOf } from '../propositions/circumstance.ts';
import type { Standing } from '../propositions/standing.ts';

/**
 * How something was done.
 *
 * > … The Roman army crossed the Rhine by building a bridge of boats …
 * > How did the Roman army cross the Rhine?  by building a bridge of boats
 */
export const manner: ClauseFinder = {
	kind: 'manner',
	find: (standings) => standings.flatMap(mannerOf)
};

function mannerOf(standing: Standing): Fact[] {
	const part = standing.parts.find((one) => isManner(standing, one));
	const found = circumstanceOf(standing, part);
	return found ? [circumstanceFact(standing, 'manner', `How ${found.asked}?`, found.text)] : [];
}

function isManner({ tree }: Standing, { relation, words }: Part): boolean {
	const [first, second] = [tree[words[0]!]!, tree[words[1] ?? words[0]!]!];
	return relation === 'advcl' && /^by$/i.test(first.text) && second.xpos === 'VBG';
}
