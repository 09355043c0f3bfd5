import type { WordClass } from './classes.ts';
import type { Token } from './tokens.ts';
import { ofBase, ofIng, ofParticiple, ofPast, ofThirdPerson, type VerbForms } from './verbs.ts';

/** A run of tokens, `to` not included. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** Who did what: the first main clause of a sentence, as token runs. */
export interface Clause {
	/** An adverbial in front: "In November 2021,". */
	readonly lead: Run | undefined;
	readonly subject: Run;
	/** Asides in the subject, with their commas or brackets: ", a partnership between …,". */
	readonly asides: readonly Run[];
	/** All of the verb: "has been threatened". */
	readonly verb: Run;
	/** The finite part, the first of the verb. */
	readonly finite: WordClass;
	/** The full verb, or undefined where "be" links the subject to what it is. */
	readonly forms: VerbForms | undefined;
	readonly passive: boolean;
	readonly negated: boolean;
	/** What follows the verb, up to where another clause begins. */
	readonly rest: Run;
}

/** Longer subjects than this are read wrongly too often. */
const SUBJECT_MAX = 16;

/**
 * The main clauses of a sentence that have the plain shape "(lead) subject verb rest", each with a
 * subject of its own: the first, and those behind a semicolon or behind "and", "but", "so".
 */
export function findClauses(tokens: readonly Token[], classes: readonly WordClass[]): Clause[] {
	const clauses: Clause[] = [];
	for (let start = 0; start < tokens.length;) {
		const clause =
			findClause(tokens, classes, start) ?? withSubjectOf(clauses.at(-1), tokens, classes, start);
		if (!clause && start === 0) {
			start = nextStart(tokens, 0);
			continue;
		}
		if (!clause) break;
		clauses.push(clause);
		start = nextStart(tokens, clause.rest.to);
	}
	return clauses;
}

/** "…, and in August 1799 entered the school": the subject is the one before. */
function withSubjectOf(
	before: Clause | undefined,
	tokens: readonly Token[],
	classes: readonly WordClass[],
	start: number
): Clause | undefined {
	if (!before) return undefined;
	const lead = findLead(tokens, classes, start) ?? datePhrase(tokens, classes, start);
	const verb = findVerb(tokens, classes, lead ? behindComma(tokens, lead.to) : start);
	if (!verb || !isFinite(verb.finite)) return undefined;
	const rest = { from: verb.run.to, to: restEnd(tokens, classes, verb.run.to) };
	return { ...verb, lead, subject: before.subject, asides: before.asides, verb: verb.run, rest };
}

/** "in August 1799", without a comma behind it. */
function datePhrase(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	at: number
): Run | undefined {
	if (!isDate(tokens, at)) return undefined;
	const to = tokens.findIndex((_, i) => i > at && isFinite(classes[i]!));
	return to > at && to - at <= 4 ? { from: at, to } : undefined;
}

/** Behind the next semicolon, or behind ", and", ", but" or ", so" from here on. */
function nextStart(tokens: readonly Token[], from: number): number {
	for (let i = from; i < tokens.length; i++) {
		if (tokens[i]!.text === ';') return i + 1;
		const joins = /^(?:and|but|so)$/.test(tokens[i]!.lower);
		if (joins && (tokens[i - 1]?.text === ',' || i === from)) return i + 1;
	}
	return tokens.length;
}

/** The clause that begins here, where it has the plain shape "(lead) subject verb rest". */
export function findClause(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	start = 0
): Clause | undefined {
	const at = skipOpening(tokens, classes, start);
	const lead = findLeads(tokens, classes, at);
	const subjectFrom = lead ? behindComma(tokens, lead.to) : at;
	const subject = findSubject(tokens, classes, subjectFrom);
	if (!subject) return undefined;
	const verb = findVerb(tokens, classes, subject.run.to);
	if (!verb) return undefined;
	const rest = { from: verb.run.to, to: restEnd(tokens, classes, verb.run.to) };
	return { ...verb, lead, subject: subject.run, asides: subject.asides, verb: verb.run, rest };
}

/** Passes over "But", "However," and the like, which tie a sentence to the one before. */
function skipOpening(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	start: number
): number {
	let at = start;
	if (classes[at] === 'conjunction') at++;
	if (tokens[at]?.text === ',') at++;
	if (classes[at] === 'adverb' && tokens[at + 1]?.text === ',') at += 2;
	if (
		/^(?:to|for|in) (?:that|this|example|instance|fact|addition|contrast)$/.test(
			`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
		)
	) {
		const comma = tokens.slice(at, at + 4).findIndex(({ text }) => text === ',');
		if (comma > 0) at += comma + 1;
	}
	return at;
}

/** All adverbial phrases in front of the subject: "Following heated debate, on June 19, 1902,". */
function findLeads(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	at: number
): Run | undefined {
	const first = findLead(tokens, classes, at);
	if (!first) return undefined;
	const second = findLead(tokens, classes, behindComma(tokens, first.to));
	return second ? { from: at, to: second.to } : first;
}

function behindComma(tokens: readonly Token[], at: number): number {
	return tokens[at]?.text === ',' ? at + 1 : at;
}

/** An adverbial phrase, without its comma. */
function findLead(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	at: number
): Run | undefined {
	if (classes[at] !== 'preposition' && classes[at] !== 'participle') return undefined;
	if (/^(?:of|than|like|unlike|as)$/.test(tokens[at]!.lower)) return undefined;
	for (let i = at + 1; i < Math.min(tokens.length, at + 14); i++) {
		const { text } = tokens[i]!;
		if (text === ',' && !isInsideDate(tokens, i)) return { from: at, to: i };
		if (isFinite(classes[i]!) || classes[i] === 'subordinator' || /^[;:"“”(]$/.test(text)) break;
	}
	const year = tokens[at + 1];
	if (/^(?:in|by|since)$/.test(tokens[at]!.lower) && year && /^(?:1\d{3}|20\d{2})$/.test(year.text))
		return tokens[at + 2]?.kind === 'word' ? { from: at, to: at + 2 } : undefined;
	return undefined;
}

/** The comma of "April 12, 1981" or of "Washington, D.C." ends no phrase. */
function isInsideDate(tokens: readonly Token[], i: number): boolean {
	const [before, after] = [tokens[i - 1]!, tokens[i + 1]];
	return Boolean(after && /^\d{1,2}$/.test(before.text) && /^\d{4}$/.test(after.text));
}

function isFinite(wordClass: WordClass): boolean {
	return (
		wordClass === 'verb' ||
		wordClass === 'be' ||
		wordClass === 'have' ||
		wordClass === 'do' ||
		wordClass === 'modal'
	);
}

/** "to be" and "could have" are not finite. */
function isFiniteAt(classes: readonly WordClass[], i: number): boolean {
	return isFinite(classes[i]!) && classes[i - 1] !== 'to' && classes[i - 1] !== 'modal';
}

const IN_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
	'determiner',
	'possessive',
	'genitive',
	'noun',
	'name',
	'number',
	'preposition',
	'conjunction',
	'to'
]);

/** The tokens from here to the finite verb, where they can be a noun phrase. */
function findSubject(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	from: number
): { run: Run; asides: Run[] } | undefined {
	const asides: Run[] = [];
	for (let i = from; i < Math.min(tokens.length, from + SUBJECT_MAX + asideLength(asides)); i++) {
		const wordClass = classes[i]!;
		if (isFinite(wordClass) && i > from) {
			const to = wordClass === 'verb' && classes[i - 1] === 'adverb' ? i - 1 : i;
			return endsInNoun(classes, asides, to) ? { run: { from, to }, asides } : undefined;
		}
		if (wordClass === 'pronoun' && i === from) continue;
		if (wordClass === 'adverb' && i > from && isFinite(classes[i + 1]!)) continue;
		if (wordClass === 'mark') {
			const aside = findAside(tokens, classes, i);
			if (!aside) return undefined;
			asides.push(aside);
			i = aside.to - 1;
		} else if (!IN_SUBJECT.has(wordClass)) return undefined;
	}
	return undefined;
}

function asideLength(asides: readonly Run[]): number {
	return asides.reduce((sum, { from, to }) => sum + to - from, 0);
}

function endsInNoun(classes: readonly WordClass[], asides: readonly Run[], to: number): boolean {
	const last = asides.at(-1)?.to === to ? asides.at(-1)!.from - 1 : to - 1;
	return ['noun', 'name', 'pronoun', 'number'].includes(classes[last]!);
}

/** From a comma to the next, or from an opening bracket to its closing one, without a finite verb. */
function findAside(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	at: number
): Run | undefined {
	const open = tokens[at]!.text;
	const close = open === ',' ? ',' : open === '(' ? ')' : undefined;
	if (!close) return undefined;
	for (let i = at + 1; i < Math.min(tokens.length, at + 18); i++) {
		if (tokens[i]!.text === close) return { from: at, to: i + 1 };
		if (close === ',' && (isFinite(classes[i]!) || /^[;:"“”]$/.test(tokens[i]!.text)))
			return undefined;
	}
	return undefined;
}

/** The verb of a clause, before its place in it is known. */
interface Verb {
	run: Run;
	finite: WordClass;
	forms: VerbForms | undefined;
	passive: boolean;
	negated: boolean;
}

/** The verb with its auxiliaries and the adverbs between them. */
function findVerb(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	at: number
): Verb | undefined {
	let i = at;
	while (classes[i] === 'adverb') i++;
	const finite = classes[i];
	if (!finite || !isFinite(finite)) return undefined;
	if (finite === 'verb') {
		const forms = ofPast(tokens[i]!.lower) ?? ofThirdPerson(tokens[i]!.lower);
		return forms && { run: { from: at, to: i + 1 }, finite, forms, passive: false, negated: false };
	}
	let [last, negated, passive] = [i, false, false];
	let forms: VerbForms | undefined;
	for (i = i + 1; i < tokens.length; i++) {
		const wordClass = classes[i]!;
		const { lower } = tokens[i]!;
		if (wordClass === 'not') negated = true;
		else if (wordClass === 'be' || wordClass === 'have') last = i;
		else if (wordClass === 'participle' || wordClass === 'ing' || wordClass === 'base') {
			forms = ofParticiple(lower) ?? ofIng(lower) ?? ofBase(lower);
			passive = wordClass === 'participle' && classes.slice(at, i).includes('be');
			last = i;
			break;
		} else if (wordClass !== 'adverb') break;
	}
	if (!forms && finite !== 'be' && finite !== 'have') return undefined;
	if (!forms && finite === 'have') forms = ofBase('have') ?? HAVE_FORMS;
	return { run: { from: at, to: last + 1 }, finite, forms, passive, negated };
}

const HAVE_FORMS: VerbForms = { base: 'have', past: 'had', participle: 'had' };

/** Where the clause ends: at the sentence's end or where another clause or an afterthought begins. */
function restEnd(tokens: readonly Token[], classes: readonly WordClass[], from: number): number {
	let depth = 0;
	for (let i = from; i < tokens.length; i++) {
		const { text, lower } = tokens[i]!;
		if (text === '(') depth++;
		if (text === ')') depth--;
		if (depth > 0) continue;
		if (/^(?:[;:—–?!]|--|-|\.{3}|…)$/.test(text)) return i;
		if (text === '.' && i === tokens.length - 1) return i;
		if (text === ',' && opensClause(tokens, classes, i + 1) && !isDate(tokens, i + 1)) return i;
		if (
			/^(?:because|although|though|whereas|while|unless|if|when|where|which|who)$/.test(lower) &&
			i > from + 1
		)
			return i;
		if (/^(?:since|after|before|until|as)$/.test(lower) && hasVerbSoon(classes, i + 1)) return i;
		if (/^(?:and|but|or)$/.test(lower) && hasOwnVerb(tokens, classes, i + 1)) return i;
	}
	return tokens.length;
}

/** ", in February 2021" still tells when. */
function isDate(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:in|on)$/.test(tokens[at]?.lower ?? '')) return false;
	return /^(?:[A-Z]\p{Ll}+ \d|\d{4} ?|\d{1,2} [A-Z])/u.test(
		`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`
	);
}

function opensClause(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
	const wordClass = classes[at];
	if (wordClass === 'determiner') return /^(?:the|an?|another|one)$/.test(tokens[at]!.lower);
	if (wordClass !== undefined && isFinite(wordClass)) return true;
	if (wordClass === 'conjunction') return hasOwnVerb(tokens, classes, at + 1);
	return (
		wordClass === 'subordinator' ||
		wordClass === 'ing' ||
		wordClass === 'participle' ||
		wordClass === 'adverb' ||
		wordClass === 'preposition' ||
		wordClass === 'pronoun' ||
		tokens[at]?.lower === 'including'
	);
}

function hasVerbSoon(classes: readonly WordClass[], at: number): boolean {
	return classes.slice(at, at + 8).some((_, k) => isFiniteAt(classes, at + k));
}

/** "and" that joins a second verb, with or without a subject of its own: "and Panama declared". */
function hasOwnVerb(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
	for (let i = at; i < Math.min(at + 8, classes.length); i++) {
		if (isFiniteAt(classes, i)) return true;
		if (classes[i] === 'subordinator' || (classes[i] === 'mark' && i > at + 1)) return false;
	}
	return false;
}
