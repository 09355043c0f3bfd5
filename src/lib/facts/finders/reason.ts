import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { besides } from '../propositions/clause-beside.ts';
import { phrasing } from '../propositions/phrasing.ts';
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
	const { reading, sentence, proposition, source, around } = standing;
	const because = besides(standing).find(
		({ marker, part }) => marker === 'because' && !isPartly(standing, part)
	);
	const all = [...standing.parts, ...proposition.lead];
	const part = because?.part ?? all.find((one) => isReason(standing, one));
	const asked = part && invertedOf(standing, [part]);
	if (!part || !asked || countWords(asked) < 3) return [];
	const text =
		because?.text ?? phrasing(reading, sentence.index, part.words, { ...around, pointing: true });
	if (!text || countWords(text) < WORDS.min || countWords(text) > WORDS.max) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('cause', sentence, [span], {
			source,
			about: standing.subject,
			asks: [
				{ stem: `Why ${asked}?`, key: { kind: 'cause', text: text.replace(/^,\s*/, ''), span } }
			]
		})
	];
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
