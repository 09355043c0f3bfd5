import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import {
	fact,
	sentenceSpan,
	type Ask,
	type ClauseFinder,
	type Fact,
	type Statement
} from '../../fact.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import { invertedOf, reportsIn, toldOf } from '../../clauses/wording.ts';
import { amount } from './amount.ts';
import { isVague } from './counted.ts';
import {
	holds,
	isByTheWay,
	namesNothing,
	numberedTerm,
	numbersIn,
	SHARE,
	type Numbered
} from './numbered.ts';

/**
 * How much or how many there is in what a clause says, asked where the number stands, or in front where it
 * says for how long, in how many or by how many.
 *
 * > The Halden Bridge crosses the river with 12 arches of stone.
 * > The Halden Bridge crosses the river with how many arches of stone?  12
 *
 * > Anna Lind taught music in Leeds for 45 years.
 * > For how many years did Anna Lind teach music in Leeds?  45
 */
export const measure: ClauseFinder = {
	kind: 'quantity',
	find: (clauses) => clauses.flatMap(measureOf)
};

const WORDS = { min: 5, max: 22 };

function measureOf(clause: FreeClause): Fact[] {
	if (clause.proposition.negated || reportsIn(clause) || amount.find([clause]).length) return [];
	const number = onlyNumber(clause);
	const told = number && toldOf(clause);
	const asked = told && (inFront(clause, number) ?? dateFirst(inPlace(told, number)));
	const stem = asked && `${clause.source ? asked : capitalise(asked)}?`;
	if (!told || !stem || !isReadable(clause, stem)) return [];
	return [measuredFact(clause, told, number, stem)];
}

/** "In 46 BCE, Caesar was appointed dictator for how many years": behind the number the date would be read with it. */
function dateFirst(asked = ''): string | undefined {
	const [, rest, date] =
		/^(.+ how many .+) (in (?:\p{Lu}\p{L}+ )?\d+(?: BCE?| AD)?)$/u.exec(asked) ?? [];
	return rest && date ? `${date}, ${rest}` : asked || undefined;
}

function measuredFact(clause: FreeClause, told: string, number: Numbered, stem: string): Fact {
	const { reading, sentence, source, subject } = clause;
	const ask: Ask = { stem, key: numberedTerm(clause, number) };
	const statement = statementOf(told, number, ask);
	return fact('quantity', sentence, [sentenceSpan(reading, sentence)], {
		source,
		about: subject,
		asks: [ask],
		...(statement && { statement })
	});
}

function isReadable(clause: FreeClause, stem: string): boolean {
	const words = countWords(stem);
	return words >= WORDS.min && words <= WORDS.max && !namesNothing(clause, stem);
}

/** The number of a clause that has one, where it can be asked for. */
function onlyNumber(clause: FreeClause): Numbered | undefined {
	const numbers = numbersIn(clause);
	const [number] = numbers ?? [];
	if (!number || numbers?.length !== 1) return undefined;
	const isOut =
		isApart(clause, number) ||
		isByTheWay(clause, number) ||
		isEcho(clause, number) ||
		isVague(number.unit);
	return isOut ? undefined : number;
}

/** "took how many months off", "in a speech that lasted how many minutes": asked so, it only echoes what was said. */
function isEcho({ tree, parts }: FreeClause, number: Numbered): boolean {
	const part = parts.find((one) => holds(one, number));
	const counted = tree[number.from]!.head;
	if (part?.relation === 'obj' && counted === part.head && number.unit !== 'people') return true;
	for (let at = counted; at >= 0 && at !== part?.head; at = tree[at]!.head)
		if (/^(?:acl|advcl)/.test(tree[at]!.relation)) return true;
	return false;
}

/** In the subject a number asks for who it is, and what is said by a clause of its own is asked there. */
function isApart({ proposition, parts }: FreeClause, number: Numbered): boolean {
	const part = parts.find((one) => holds(one, number));
	return holds(proposition.subject, number) || part?.relation === 'ccomp';
}

/** What is said, cut at its number. */
function statementOf(told: string, number: Numbered, { key }: Ask): Statement | undefined {
	const cut = cutAt(told, number);
	return cut && { before: cut[0], key, after: `${cut[1]}.` };
}

/** The words before and behind the number, where they have it once. */
function cutAt(told: string, { text }: Numbered): [string, string] | undefined {
	const [before, behind, more] = told.split(
		new RegExp(`(?<![\\p{L}\\d.,])${text}(?![\\p{L}\\d]|[.,]\\d)`, 'u')
	);
	return before === undefined || behind === undefined || more !== undefined
		? undefined
		: [before, behind];
}

/** "The bridge crosses the river with how many arches". */
function inPlace(told: string, number: Numbered): string | undefined {
	const cut = cutAt(told, number);
	if (!cut) return undefined;
	const [before, behind] = cut;
	if (number.unit === SHARE)
		return /^(?: ?%| per ?cent) of\b|^(?: ?%| per ?cent)$/.test(behind)
			? `${before}what percentage${behind.replace(/^(?: ?%| per ?cent)/, '')}`
			: undefined;
	const isPeople = number.unit === 'people' && !/^ people\b/.test(behind);
	return `${before}how many${isPeople && /population of(?: \p{L}+){0,2} $/u.test(before) ? ' people' : ''}${behind}`;
}

/** Prepositions with which a number opens a question well. */
const OPENING = /^(?:for|in|into|by|after|within|at|from|across|during|over|on)\b/i;

/** "For how many years did Anna Lind teach music in Leeds". */
function inFront(clause: FreeClause, number: Numbered): string | undefined {
	const part = clause.parts.find((one) => holds(one, number));
	if (!part?.relation.startsWith('obl')) return undefined;
	const said = phrasing(clause.reading, clause.sentence.index, part.words, clause.around);
	const opening = said && OPENING.test(said) ? inPlace(said, number) : undefined;
	const rest = opening && invertedOf(clause, [part]);
	const isOpening =
		/^\p{L}+ (?:(?:about|almost|nearly|around|roughly|approximately|more than|at least|less than) )?(?:how many|what percentage)\b/u.test(
			opening ?? ''
		);
	return rest && isOpening ? `${opening} ${rest}` : undefined;
}
