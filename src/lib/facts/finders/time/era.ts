import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { spanOf } from '#lib/article/span.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { Time } from '#lib/language/en/times.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../../fact.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { invertedOf, toldOf } from '../../clauses/wording.ts';

/**
 * In which century or decade something was so, where the text gives no year.
 *
 * > White settlers discovered the remnants of the Hohokam culture in the 19th century.
 * > In which century did white settlers discover the remnants of the Hohokam culture?  the 19th century
 */
export const era: ClauseFinder = {
	kind: 'date',
	find: (clauses) => clauses.flatMap(eraOf)
};

/** Fewer words do not say what happened, more are not read at a glance. */
const WORDS = { min: 7, max: 24 };

function eraOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source } = clause;
	if (proposition.negated || !proposition.past) return [];
	const named = namedIn(clause);
	const asked = named && invertedOf(clause, [named.part]);
	const text = named && toldOf(clause, [named.part]);
	if (!named || !asked || !text) return [];
	const { time, preposition } = named;
	const stem = `${capitalise(preposition)} which ${time.kind} ${asked}?`;
	if (countWords(stem) < WORDS.min || countWords(stem) > WORDS.max) return [];
	const key = eraTerm(clause, time);
	const span = sentenceSpan(reading, sentence);
	return [
		fact('date', sentence, [span], {
			source,
			about: clause.subject,
			asks: [{ stem, key }],
			...(isOfNamed(clause) && {
				statement: { before: `${text} ${preposition} `, key, after: '.' }
			}),
			locate: `says when ${text}`
		})
	];
}

/** What people do in one century they may have done in the one before: only of what has a name it would be false. */
function isOfNamed({ subject }: FreeClause): boolean {
	return /\p{Lu}/u.test(subject);
}

/** A century or a decade. */
type Era = Extract<Time, { from: number }>;

/** The part of a clause that names a century or decade and nothing else, where the clause names no other time. */
function namedIn({
	reading,
	sentence,
	tree,
	parts
}: FreeClause): { part: Part; time: Era; preposition: string } | undefined {
	const times = reading.times[sentence.index]!;
	const [time] = times;
	if (times.length !== 1 || sentence.moments.length) return undefined;
	if (!time || !isEra(time)) return undefined;
	const part = parts.find(({ relation, words }) => {
		const [first, last] = [tree[words[0]!]!, tree[words.at(-1)!]!];
		const isAll = tree[words[0]! + 1]?.start === time.start && last.end <= time.end + 1;
		return relation.startsWith('obl') && isAll && /^(?:in|during|throughout)$/i.test(first.text);
	});
	const preposition = part && tree[part.words[0]!]!.text.toLowerCase();
	return part && preposition ? { part, time, preposition } : undefined;
}

/** "The 1800s" may be a decade or a century. */
function isEra(time: Time): time is Era {
	return time.kind === 'century' || (time.kind === 'decade' && time.from % 100 > 0);
}

/** "the nineteenth century": without "early" or "late", which the wrong answers do not have. */
function eraTerm({ reading }: FreeClause, { text, start, end, from }: Era): Term {
	return {
		kind: 'era',
		text: text
			.toLowerCase()
			.replace(/\b(?:early |mid-?|late )/, '')
			.replace(/['’]s$/, 's')
			.replace(/\b(bce?|b\.c\.)$/, (one) => one.toUpperCase()),
		span: spanOf(reading.article.text, start, end),
		value: from
	};
}
