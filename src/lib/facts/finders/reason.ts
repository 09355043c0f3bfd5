import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { hasWords } from '#lib/language/en/phrases.ts';
import type { ClauseFinder, Fact } from '../fact.ts';
import { circumstanceFact, circumstanceOf } from '../propositions/circumstance.ts';
import { besides } from '../propositions/clause-beside.ts';
import { invertedOf, type Standing } from '../propositions/standing.ts';

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

const WORDS = { min: 3, max: 22 };

function reasonOf(standing: Standing): Fact[] {
	const because = besides(standing).find(
		({ marker, part }) => marker === 'because' && !isPartly(standing, part)
	);
	const asked = because && invertedOf(standing, [because.part]);
	if (because && asked && hasWords(because.text, WORDS))
		return [circumstanceFact(standing, 'cause', `Why ${asked}?`, because.text)];
	const all = [...standing.parts, ...standing.proposition.lead];
	const part = all.find((one) => isReason(standing, one));
	const found = circumstanceOf(standing, part);
	return found ? [circumstanceFact(standing, 'cause', `Why ${found.asked}?`, found.text)] : [];
}

function isReason(standing: Standing, part: Part): boolean {
	const { tree } = standing;
	const { relation, words } = part;
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	const two = `${tree[from]!.text} ${tree[from + 1]?.text}`.toLowerCase();
	if (isPartly(standing, part)) return false;
	return /^obl/.test(relation) && /^(?:because of|due to|thanks to|owing to)$/.test(two);
}

/** "partly because": not the whole of it. */
function isPartly({ tree }: Standing, { words }: Part): boolean {
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	return /^(?:partly|mainly|largely|only|just|not|part|simply|precisely|probably)$/i.test(
		tree[from - 1]?.text ?? ''
	);
}
