import { capitalise, hasWords } from '#lib/language/en/phrases.ts';
import { dependent, dependents } from '#lib/language/en/grammar/tree.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../../fact.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { invertedOf, toldOf } from '../../clauses/wording.ts';
import { thingTerm } from '../../clauses/thing.ts';

/**
 * What came of something: what it led to, what it allowed somebody to do, what happened because of it.
 *
 * > The standard rail tracks allowed the North to move men and materials with great ease.
 * > What did the standard rail tracks allow the North to do?  move men and materials with great ease
 *
 * > The proclamation of 1863 led to the enrollment of African American men as soldiers.
 * > What did the proclamation of 1863 lead to?  the enrollment of African American men as soldiers
 *
 * > Bakeries replaced ordinary salt. As a result, most bread contains iodine.
 * > According to the article, what is the case because bakeries replaced ordinary salt?  most bread contains iodine
 */
export const result: ClauseFinder = {
	kind: 'effect',
	find: (clauses) => [
		...clauses.flatMap((clause) => [...enabledBy(clause), ...ledTo(clause), ...leadingTo(clause)]),
		...following(clauses)
	]
};

const WORDS = { min: 3, max: 18 };
const STEM_WORDS = { min: 5, max: 26 };
/** Verbs by which one makes another do something. */
const ENABLING =
	/^(?:allow|enable|help|force|encourage|persuade|inspire|permit|require|lead|cause|prompt|compel|convince|motivate|oblige|urge|teach)$/;
/** Verbs with their preposition by which one thing brings about another. */
const LEADING: Readonly<Record<string, string>> = { lead: 'to', result: 'in', contribute: 'to' };

/** "allowed the North to move men": whom it made do what. */
function enabledBy(clause: FreeClause): Fact[] {
	const { reading, sentence, tree, around, parts } = clause;
	const base = affirmed(clause) ?? '';
	const part = parts.find(
		({ relation, words, head }) =>
			/^(?:xcomp|ccomp|advcl)$/.test(relation) &&
			tree[head]!.xpos === 'VB' &&
			(/^to$/i.test(tree[words[0]!]!.text) || (base === 'help' && words[0] === head))
	);
	const isOfSomebody = parts.some(({ relation }) => /^i?obj$/.test(relation));
	if (!ENABLING.test(base) || !part || !isOfSomebody) return [];
	const to = part.words[0] === part.head ? '' : ' to';
	const words = part.words.slice(to ? 1 : 0);
	const text = phrasing(reading, sentence.index, words, around);
	const asked = invertedOf(clause, [part]);
	if (!text || !asked || !hasWords(text, WORDS)) return [];
	return told(clause, `What ${asked}${to} do?`, { kind: 'infinitive', text });
}

/** The base of the verb of a clause, where it is affirmed and active. */
function affirmed({ tree, proposition }: FreeClause): string | undefined {
	const { negated, passive, head } = proposition;
	return negated || passive ? undefined : baseOf(tree[head]!);
}

/** "led to the enrollment of soldiers", with all that stands behind the verb. */
function ledTo(clause: FreeClause): Fact[] {
	const { tree, proposition, parts } = clause;
	const to = LEADING[affirmed(clause) ?? ''];
	const behind = parts.filter(({ words }) => words[0]! > proposition.head);
	const [part] = behind;
	if (!to || part?.relation !== 'obl' || tree[part.words[0]!]!.text.toLowerCase() !== to) return [];
	const asked = invertedOf(clause, behind);
	const key = outcomeAt(clause, part.head, behind.flatMap(({ words }) => words).slice(1));
	return asked && key ? told(clause, `What ${asked} ${to}?`, key) : [];
}

/** "…, leading to an elite class": what came of what the clause says. */
function leadingTo(clause: FreeClause): Fact[] {
	const { tree, proposition, source } = clause;
	const because = proposition.negated ? undefined : toldOf(clause);
	const part = proposition.parts.find(
		({ relation, head }) => relation === 'advcl' && tree[head]!.xpos === 'VBG'
	);
	if (!because || !part || /\bwhen\b/.test(because)) return [];
	const to = LEADING[baseOf(tree[part.head]!) ?? ''];
	const what = dependents(tree, part.head).find(
		(i) =>
			tree[i]!.relation === 'obl' &&
			dependents(tree, i).some((one) => tree[one]!.text.toLowerCase() === to)
	);
	if (what === undefined) return [];
	const words = wordsUnder(tree, what).filter((i) => i > part.head + 1);
	const key = outcomeAt(clause, what, words);
	const asked = `what ${proposition.past ? 'was' : 'is'} the result when ${because}?`;
	return key
		? told(clause, source ? capitalise(asked) : `According to the article, ${asked}`, key)
		: [];
}

const CONNECTIVE =
	/^(?:as a (?:result|consequence)|consequently|therefore|thus|hence|for th(?:is|at|ese) reasons?|because of this|accordingly)$/i;

/** "… As a result, …": what is so because of what the sentence before says. */
function following(clauses: readonly FreeClause[]): Fact[] {
	return clauses.flatMap((clause) => {
		const { sentence, proposition, source } = clause;
		if (!opensWith(clause) || proposition.negated || proposition.relation !== 'root') return [];
		const before = clauses.filter(
			(one) =>
				one.sentence.index === sentence.index - 1 &&
				one.sentence.paragraph === sentence.paragraph &&
				one.source === source
		);
		const [cause] = before;
		const because = cause && before.length === 1 ? toldOf(cause) : undefined;
		const text = toldOf(clause);
		if (!because || !text || !hasWords(text, { min: 4, max: 20 })) return [];
		const asked = proposition.past ? 'what happened' : 'what is the case';
		const stem = source
			? `${capitalise(asked)} because ${because}?`
			: `According to the article, ${asked} because ${because}?`;
		if (!hasWords(stem, { min: 9, max: 26 })) return [];
		const spans = [
			sentenceSpan(clause.reading, cause!.sentence),
			sentenceSpan(clause.reading, sentence)
		];
		return [
			fact('effect', sentence, spans, {
				source,
				about: clause.subject,
				asks: [{ stem, key: { kind: 'event', text, span: spans[1]! } }]
			})
		];
	});
}

function opensWith({ sentence, tree, proposition }: FreeClause): boolean {
	const comma = tree.findIndex(({ text }) => text === ',');
	const opening = sentence.text.slice(0, comma > 0 ? tree[comma]!.start - sentence.start : 0);
	if (CONNECTIVE.test(opening)) return true;
	const adverb = dependent(tree, proposition.head, 'advmod');
	return (
		adverb !== undefined && /^(?:therefore|thus|consequently|hence)$/i.test(tree[adverb]!.text)
	);
}

/** Results that come about: things and people do not. */
const COMING_ABOUT = /^(?:act|event|process|phenomenon|state|possession|feeling)$/;

/** What comes of something, where that is something that happens. */
function outcomeAt(
	{ reading, sentence, around }: FreeClause,
	head: number,
	words: readonly number[]
): Term | undefined {
	const text = phrasing(reading, sentence.index, words, around);
	const term = text ? thingTerm(reading, sentence, head, text) : undefined;
	const isFit = term?.kind === 'thing' && COMING_ABOUT.test(term.sort ?? '');
	return isFit && hasWords(term.text, WORDS) ? { ...term, kind: 'outcome' } : undefined;
}

function told(clause: FreeClause, stem: string, key: Omit<Term, 'span'>): Fact[] {
	const { reading, sentence, source, subject } = clause;
	if (!hasWords(stem, STEM_WORDS)) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('effect', sentence, [span], {
			source,
			about: subject,
			asks: [{ stem, key: { ...key, span } }]
		})
	];
}
