import { isPlural } from '#lib/language/en/nouns.ts';
import { capitalise, hasWords } from '#lib/language/en/phrases.ts';
import { agreeing, isOfMany } from '../../clauses/agreement.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import { predicateOf, reportsIn } from '../../clauses/wording.ts';
import { essence } from './difference.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Turned } from '../../fact.ts';

/**
 * How two differ of which one does what the other does not.
 *
 * > Animal cells have a centrosome and lysosomes, whereas plant cells do not.
 * > According to the article, how do animal cells and plant cells differ?  Animal cells have a centrosome and lysosomes, while plant cells do not.
 */
export const lack: ClauseFinder = {
	kind: 'contrast',
	find: (clauses) => clauses.flatMap(lackIn)
};

const SAID_WORDS = { min: 2, max: 16 };
const OTHER_WORDS = { min: 1, max: 7 };
const STEM_WORDS = { min: 8, max: 24 };
const OWN =
	/\b(?:it|they|them|its|their|he|she|his|her|him|this|these|those|others?|some|many|most|you|we)\b/i;
const FORMS: readonly (readonly [one: string, many: string])[] = [
	['does', 'do'],
	['is', 'are'],
	['was', 'were'],
	['has', 'have']
];

/** Where "…, whereas plant cells do not." begins, its auxiliary and its end, at the end of a sentence. */
function lackAt({ tree }: FreeClause): { tie: number; auxiliary: number } | undefined {
	const not = tree.findLastIndex(({ upos }) => upos !== 'PUNCT');
	const tie = tree.findLastIndex(({ text }) => /^(?:whereas|while|but)$/i.test(text));
	if (!/^(?:not|n['’]t)$/i.test(tree[not]?.text ?? '') || tie < 1 || not - tie < 3)
		return undefined;
	return { tie, auxiliary: not - 1 };
}

function lackIn(clause: FreeClause): Fact[] {
	const { reading, sentence, source, subject } = clause;
	const lacking = lackingIn(clause);
	const asked = lacking && `how do ${subject} and ${lacking.other} differ?`;
	const stem = source ? capitalise(asked ?? '') : `According to the article, ${asked}`;
	const turned = lacking && turnedOf(clause, lacking);
	if (!turned || !hasWords(stem, STEM_WORDS)) return [];
	const span = sentenceSpan(reading, sentence);
	const text = `${capitalise(subject)} ${lacking.said}, while ${lacking.other} ${lacking.does} not.`;
	return [
		fact('contrast', sentence, [span], {
			source,
			about: subject,
			asks: [{ stem, key: { kind: 'difference', text, span, turned } }]
		})
	];
}

/** What is said of the subject, and the other of which it is not so. */
interface Lacking {
	readonly said: string;
	readonly other: string;
	readonly does: string;
}

function lackingIn(clause: FreeClause): Lacking | undefined {
	const { reading, sentence, tree, proposition, subject, around } = clause;
	const at = lackAt(clause);
	if (!at || proposition.head > at.tie || proposition.negated || reportsIn(clause))
		return undefined;
	const { tie, auxiliary } = at;
	const words = Array.from({ length: auxiliary - tie - 1 }, (_, k) => tie + 1 + k);
	if (words.some((i) => /^(?:V|MD)/.test(tree[i]!.xpos))) return undefined;
	const other = phrasing(reading, sentence.index, words, around);
	const said = predicateOf(essence(clause, tie));
	if (!said || !other || OWN.test(`${subject} ${said} ${other}`)) return undefined;
	return hasWords(said, SAID_WORDS) && hasWords(other, OTHER_WORDS)
		? { said, other, does: tree[auxiliary]!.text }
		: undefined;
}

/** Said the other way round, of both, and of neither. */
function turnedOf(clause: FreeClause, { said, other, does }: Lacking): Turned[] | undefined {
	const { subject } = clause;
	const forms = FORMS.find((both) => both.includes(does.toLowerCase()));
	const isMany = forms ? forms[1] === does.toLowerCase() : isPlural(other);
	const ofOther = agreeing(clause, said, isMany);
	const ofBoth = agreeing(clause, said, true);
	const form = forms?.[isOfMany(clause) ? 1 : 0] ?? does;
	if (!ofOther || !ofBoth) return undefined;
	return [
		{
			text: `${capitalise(other)} ${ofOther}, while ${subject} ${form} not.`,
			whyNot: 'The article says it the other way round.'
		},
		{
			text: `Both ${subject} and ${other} ${ofBoth}.`,
			whyNot: `The article says this of ${subject} only.`
		},
		{
			text: `Neither ${subject} nor ${other} ${ofOther}.`,
			whyNot: `The article says this of ${subject}.`
		}
	];
}
