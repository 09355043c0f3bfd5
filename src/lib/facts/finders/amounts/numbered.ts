import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { spanOf } from '#lib/article/span.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import type { Term } from '../../fact.ts';

/** Whether there are at least so many, or at most. */
export type Bound = NonNullable<Term['bound']>;

/** A number that says how many or how much, with what stands around it in its clause. */
export interface Numbered {
	/** Its words in the sentence: the last is not among them. */
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly value: number;
	/** What is counted, or that it is a share. */
	readonly unit: string;
	readonly isRough: boolean;
	readonly bound?: Bound | undefined;
}

/** What a share is counted in. */
export const SHARE = 'per cent';

const ROUGH = /^(?:about|almost|nearly|around|roughly|approximately|some|estimated)$/i;
/** In front of a number these say that it is an order, one end of a range, a name, or known already. */
const NO_COUNT =
	/^(?:between|first|last|next|top|every|each|all|both|other|number|no\.?|the|these|those|his|her|its|their|aged?|and|or|just|only|-|–|—|than|least|most|over|under)$/i;
const LEAST = /(?:^| )(?:more than|at least|over|well over)$/i;
const MOST = /(?:^| )(?:less than|fewer than|at most|up to|under|no more than)$/i;

/** The numbers of a clause that count or measure something, dates and times apart; undefined where one cannot be asked for. */
export function numbersIn(clause: FreeClause): Numbered[] | undefined {
	const { tree, parts, proposition } = clause;
	const words = [proposition.subject, ...parts].flatMap((part) => part.words);
	const isOwn = new Set(words);
	const found: Numbered[] = [];
	for (let at = 0; at < tree.length; at++) {
		if (!isOwn.has(at) || !isFigure(tree, at) || isTime(clause, tree[at]!.start)) continue;
		const to = endOfFigure(tree, at);
		const value = valueOf(clause, at, to);
		if (value !== 1) {
			const number = value === undefined ? undefined : numberAt(clause, { from: at, to }, value);
			if (!number) return undefined;
			found.push(number);
		}
		at = to;
	}
	return found;
}

/** A number as a key. */
export function numberedTerm(
	{ reading, tree }: FreeClause,
	{ from, to, text, value, unit, isRough, bound }: Numbered
): Term {
	const span = spanOf(reading.article.text, tree[from]!.start, tree[to - 1]!.end);
	const said = text.toLowerCase();
	return {
		kind: 'number',
		text: said,
		span,
		value,
		unit,
		...(isRough && { isRough }),
		...(bound && { bound })
	};
}

/** What words in front of a number make of it: "more than" a bound. */
export function boundBy(before: string): Bound | undefined {
	return LEAST.test(before) ? 'least' : MOST.test(before) ? 'most' : undefined;
}

function isFigure(tree: Tree, at: number): boolean {
	return tree[at]!.xpos === 'CD';
}

/** Where the figures or number words end that begin here. */
export function endOfFigure(tree: Tree, at: number): number {
	let to = at + 1;
	while (to < tree.length && isFigure(tree, to)) to++;
	return to;
}

function valueOf({ reading, tree }: FreeClause, from: number, to: number): number | undefined {
	return parseNumber(reading.article.text.slice(tree[from]!.start, tree[to - 1]!.end));
}

function isTime({ reading, sentence }: FreeClause, at: number): boolean {
	const times = [...sentence.moments, ...reading.times[sentence.index]!];
	return times.some(({ start, end }) => at >= start && at < end);
}

function numberAt(
	{ reading, tree }: FreeClause,
	{ from, to }: { from: number; to: number },
	value: number
): Numbered | undefined {
	const text = reading.article.text.slice(tree[from]!.start, tree[to - 1]!.end);
	const unit = unitAt(tree, to) ?? peopleAt(tree, from, to);
	if (value < 2 || !unit || !isWhole(text) || YEAR.test(text)) return undefined;
	const isRough = ROUGH.test(textAt(tree, from - 1));
	const first = isRough ? from - 1 : from;
	const before = tree.slice(Math.max(0, from - 4), first).map((word) => word.text);
	const bound = boundBy(before.join(' '));
	if (!bound && (NO_COUNT.test(textAt(tree, first - 1)) || isNamed(tree, from))) return undefined;
	return { from, to, text, value, unit, isRough, bound };
}

function textAt(tree: Tree, at: number): string {
	return tree[at]?.text ?? '';
}

/** "Wave 4 interviews": the number of something, not how many. */
function isNamed(tree: Tree, at: number): boolean {
	return /^(?:NN|NNP|NNS|NNPS|CD)$/.test(tree[at - 1]?.xpos ?? '');
}

const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** A figure or number words and nothing else: "7.3-metre" and "1,200m" are none. */
function isWhole(text: string): boolean {
	return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?$|^[\p{L} -]+$/u.test(
		text
	);
}

/** So many words may stand between a number and what it counts: "20 young sea birds". */
const BETWEEN_MAX = 3;

/** What a number counts, by the words behind it: several things, or a share. */
function unitAt(tree: Tree, at: number): string | undefined {
	const next = textAt(tree, at);
	if (/^(?:%|percent |per cent$)/i.test(`${next} ${textAt(tree, at + 1)}`)) return SHARE;
	if (/^(?:km|cm|kg|mm|ft)$/.test(next)) return next;
	const several = tree.slice(at, at + BETWEEN_MAX + 1).findIndex(({ xpos }) => !WITHIN.test(xpos));
	const noun = several < 0 ? undefined : tree[at + several];
	const isBroken = /^[-–]$/.test(textAt(tree, at + several + 1));
	return noun?.xpos === 'NNS' && !isBroken ? noun.text.toLowerCase() : undefined;
}

/** What stands between a number and the noun for what it counts. */
const WITHIN = /^(?:JJ|NN|NNP|VBN|VBG)$/;

/** "a population of about 750,000": people. */
function peopleAt(tree: Tree, from: number, to: number): string | undefined {
	const before = tree.slice(Math.max(0, from - 4), from).map(({ text }) => text.toLowerCase());
	const isPopulation = /\bpopulation of(?: \p{L}+){0,2}$/u.test(before.join(' '));
	const isEnd = !tree[to] || !/^(?:NN|JJ)/.test(tree[to].xpos);
	return isPopulation && isEnd ? 'people' : undefined;
}

/** "The day has 12 hours", "flight durations are three hours": of which, a question with no name in it does not say. */
export function namesNothing({ subject, parts }: FreeClause, stem: string): boolean {
	if (/^the (?:city|town|village|area|region|island|country|state)$/i.test(subject)) return true;
	const isMeasured = parts.some(({ relation }) => relation === 'cop');
	return (/^the /i.test(subject) || isMeasured) && !/\p{Lu}/u.test(stem.slice(1));
}

/** So few of something are not worth asking for where they only stand by the way. */
const FEW = 10;
const TIME_UNIT = /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)$/;

/** Whether a few things are counted in a phrase within what is spoken of: "her moves based on five tapes". */
export function isByTheWay({ tree, parts }: FreeClause, number: Numbered): boolean {
	const { from, value, unit } = number;
	const part = parts.find((one) => holds(one, number));
	if (!part || value >= FEW || TIME_UNIT.test(unit)) return false;
	return /^(?:obj|cop)$/.test(part.relation) && tree[from]!.head !== part.head;
}

/** Whether some words hold a number. */
export function holds({ words }: Part, { from }: Numbered): boolean {
	return words.includes(from);
}
