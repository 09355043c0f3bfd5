import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { timingOf } from '../../clauses/time.ts';
import { invertedOf } from '../../clauses/wording.ts';

/**
 * How old somebody was when something happened.
 *
 * > Anna Lind left school at the age of 14.
 * > At what age did Anna Lind leave school?  14
 */
export const age: ClauseFinder = {
	kind: 'quantity',
	find: (clauses) => clauses.flatMap(ageOf)
};

const WORDS = { min: 7, max: 24 };
/** "at the age of 23", "at age 16", "when he was 17", "aged 96". */
const AGED =
	/^,? ?(?:at (?:the )?age (?:of )?|when s?he was (?:only |just )?|aged )(?<number>[\p{L}\d-]+)(?: years old)?$/iu;

function ageOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source, entity } = clause;
	if (proposition.negated || !proposition.past || entity?.type !== 'person') return [];
	const found = clause.parts.flatMap((part) => agedIn(clause, part) ?? [])[0];
	const stem = found && stemOf(clause, found.part);
	if (!found || !stem) return [];
	const { part, text, value } = found;
	const at = clause.tree[part.words.find((i) => clause.tree[i]!.text === text)!]!;
	const key = {
		kind: 'number' as const,
		text: text.toLowerCase(),
		span: spanOf(reading.article.text, at.start, at.end),
		value,
		unit: 'years of age'
	};
	const span = sentenceSpan(reading, sentence);
	return [
		fact('quantity', sentence, [span], { source, about: clause.subject, asks: [{ stem, key }] })
	];
}

/** The question without the date, where more is said than that. */
function stemOf(clause: FreeClause, aged: Part): string | undefined {
	const timing = timingOf(clause)?.part;
	const without = timing ? [aged, timing] : [aged];
	const asked = invertedOf(clause, without);
	const stem = `At what age ${asked}?`;
	const words = countWords(stem);
	const isSaid = asked !== undefined && clause.parts.some((part) => !without.includes(part));
	return isSaid && words >= WORDS.min && words <= WORDS.max ? stem : undefined;
}

/** The age that a part of a clause gives, where it gives nothing else. */
function agedIn(
	{ tree }: FreeClause,
	part: Part
): { part: Part; text: string; value: number } | undefined {
	const said = part.words.map((i) => tree[i]!.text).join(' ');
	const text = AGED.exec(said.replace(/ ,$/, ''))?.groups?.number;
	const value = text === undefined ? undefined : parseNumber(text);
	return text !== undefined && value !== undefined && value > 3 && value < 120
		? { part, text, value }
		: undefined;
}
