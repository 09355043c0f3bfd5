import { findClause, findClauses, type Clause } from '#lib/language/en/clause/clause.ts';
import { findConcession } from '#lib/language/en/clause/concession.ts';
import { endsInBareDefinite, hasAnaphor, hasRelativeTime, OWN } from '#lib/language/en/deixis.ts';
import { join, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { ownsWhatItSays } from './own.ts';
import { leadingSource, reports, trailingSource, type LeadingSource } from './source.ts';
import { subjectOf } from './subject.ts';

/**
 * A clause that the article asserts and that can stand alone: its subject is named, or is a pronoun
 * that is surely somebody, and it is neither negated nor only possible.
 */
export interface Assertion {
	readonly sentence: ReadSentence;
	readonly clause: Clause;
	/** The subject as it reads in mid-sentence. */
	readonly subject: string;
	/** Who says so, where the clause is what somebody said. */
	readonly source?: string | undefined;
}

/** Whether a clause is looked for that says that something is so, or one that says that it is not. */
type Polarity = 'affirmed' | 'denied';

/** The assertions of a text. What stands in quotation marks is nobody's assertion. */
export function findAssertions(reading: Reading, polarity: Polarity = 'affirmed'): Assertion[] {
	return reading.sentences.flatMap((sentence) => {
		if (isHypothetical(sentence)) return [];
		const accordingTo = leadingSource(sentence);
		return accordingTo
			? (attributedTo(reading, sentence, accordingTo, polarity) ?? [])
			: assertedIn(reading, sentence, polarity);
	});
}

/** What a sentence concedes, what it says or what somebody says in it. */
function assertedIn(reading: Reading, sentence: ReadSentence, polarity: Polarity): Assertion[] {
	const concession = findConcession(sentence.words);
	const clauses = findClauses(sentence.words, concession?.main);
	const reporting = clauses.find(reports);
	const source = reporting ? undefined : trailingSource(reading, sentence);
	if (source === null) return [];
	const conceded =
		concession && namesItself(sentence, concession.clause) ? [concession.clause] : [];
	const said = reporting && reported(reading, sentence, reporting, polarity);
	const own = [...conceded, ...(reporting ? [] : clauses)].flatMap((clause) => {
		const assertion = assert(reading, sentence, clause, polarity);
		return assertion ? [{ ...assertion, source }] : [];
	});
	return said ? [...own, said] : own;
}

/** "Although he had retired, Virts said …": whom "he" means comes later. */
function namesItself({ words }: ReadSentence, { subject }: Clause): boolean {
	return words[subject.from]!.class !== 'pronoun';
}

/** "If the plan had been approved, …" and questions: what they say need not be so. */
function isHypothetical(sentence: ReadSentence): boolean {
	if (/\?["”’')]*$/.test(sentence.text)) return true;
	return sentence.words.some(
		({ lower, start }) =>
			/^(?:if|unless|suppose|supposing|imagine|assuming|provided)$/.test(lower) &&
			!isQuoted(sentence, start)
	);
}

/** "According to NASA, the X-59 left its hangar": the clause behind the comma, with its source. */
function attributedTo(
	reading: Reading,
	sentence: ReadSentence,
	{ source, to }: LeadingSource,
	polarity: Polarity
): Assertion | undefined {
	const clause = findClause(sentence.words, to);
	const assertion = clause && assert(reading, sentence, clause, polarity);
	return assertion && { ...assertion, source };
}

/** Verbs behind which "that" may be left out: "said 14 people were rescued", but not "answered five questions". */
const WITHOUT_THAT =
	/^(?:say|think|believe|claim|estimate|insist|argue|warn|admit|suggest|maintain|report|add|allege|explain|acknowledge)$/;

/** What somebody says in a sentence: who, and where it begins. */
export interface Report {
	readonly source: string;
	readonly from: number;
}

/** "NASA said (that) the X-59 will fly …": who says it, and where what is said begins. */
export function reportIn(
	reading: Reading,
	sentence: ReadSentence,
	main: Clause
): Report | undefined {
	const { to } = main.verb;
	const that = sentence.words.slice(to, to + 8).findIndex(({ lower }) => lower === 'that');
	if (main.negated || main.passive || main.finite === 'modal') return undefined;
	if (that < 0 && !WITHOUT_THAT.test(main.forms!.base)) return undefined;
	const source = subjectOf(reading, sentence, main);
	return source === undefined ? undefined : { source, from: to + that + 1 };
}

function reported(
	reading: Reading,
	sentence: ReadSentence,
	main: Clause,
	polarity: Polarity
): Assertion | undefined {
	const report = reportIn(reading, sentence, main);
	const clause = report && findClause(sentence.words, report.from);
	const assertion = clause && assert(reading, sentence, clause, polarity);
	return assertion && { ...assertion, source: report.source };
}

/** Adverbs at the verb that tie it to what came before, or say that it did not quite happen. */
const CONNECTING =
	/\b(?:also|then|still|again|later|thus|therefore|instead|soon|now|too|already|even|almost|nearly|subsequently|consequently|accordingly|likewise|similarly)\b/i;
/** Adverbs by which the text does not vouch for what it says. */
const HEDGED =
	/\b(?:apparently|reportedly|allegedly|supposedly|purportedly|seemingly|presumably|perhaps|maybe|possibly|probably|likely|sometime|somehow|arguably|hardly|barely|scarcely|rarely|seldom|never)\b/i;

/** The clause as an assertion, unless it is quoted, only possible, about something unnamed, or of the other polarity. */
export function assert(
	reading: Reading,
	sentence: ReadSentence,
	clause: Clause,
	polarity: Polarity = 'affirmed'
): Assertion | undefined {
	if (clause.negated !== (polarity === 'denied') || clause.finite === 'modal') return undefined;
	if (isLoose(sentence, clause) || NEGATIVE.test(phrase(sentence, clause.rest))) return undefined;
	if (reading.personal.has(sentence.paragraph) && isView(sentence, clause)) return undefined;
	const subject = subjectOf(reading, sentence, clause);
	if (!subject || HEDGED.test(subject) || DOUBTED.test(subject)) return undefined;
	return ownsWhatItSays(reading, sentence, clause) ? { sentence, clause, subject } : undefined;
}

/** "The alleged owner", "the so-called king": what is said of them rests on a doubt. */
const DOUBTED =
	/\b(?:alleged|suspected|so-called|self-\p{Ll}+|would-be|supposed|purported|fictional|imaginary|legendary|mythical)\b/iu;

/** Quoted, tied to the text before by its adverbs, or not vouched for. */
function isLoose(sentence: ReadSentence, { verb, lead }: Clause): boolean {
	if (isQuoted(sentence, sentence.words[verb.from]!.start)) return true;
	const text = phrase(sentence, verb);
	if (CONNECTING.test(text) || HEDGED.test(text)) return true;
	const front = lead ? phrase(sentence, lead) : '';
	return HEDGED.test(front) || TOLD.test(front);
}

/** "In the novel, a monk destroys the wall": it is so in the tale only. */
const TOLD =
	/\b(?:novel|film|movie|play|story|tale|legend|myth|fable|dream|nightmare|poem|opera|ballet|series|musical|sitcom|game|saga|imagination|fantasy|mind|diary|fiction)\b/i;

/** In somebody's own voice, what a thing is or was is a view; what happened is told. */
function isView({ words }: ReadSentence, { verb, finite, forms }: Clause): boolean {
	if (!forms) return true;
	if (finite === 'have') return false;
	const { lower } = words.slice(verb.from, verb.to).find(({ class: is }) => is === finite)!;
	return finite === 'verb' ? lower !== forms.past : !/^(?:was|were|did)$/.test(lower);
}

/** "won no prize": asked when, or how many, it would be a riddle. */
const NEGATIVE = /^(?:\p{L}+ )?(?:no|nothing|nobody|none|neither|nor|never|not)\b/iu;

/** Whether a part of the clause, behind its subject, can be read without what stands around it. */
export function isSelfContained(sentence: ReadSentence, run: Run, text: string): boolean {
	if (hasAnaphor(sentence, run, OWN) || hasRelativeTime(text)) return false;
	if (/[“”"«»]|(?:^|\s)['‘]\p{L}/u.test(text)) return false;
	if (CONNECTED.test(text) || HEDGED.test(text) || endsInBareDefinite(text)) return false;
	if (BARE_PLACE.test(text)) return false;
	return !isCutOff(sentence, run, text);
}

const CONNECTED =
	/\b(?:also|instead|however|therefore|thus|as well|too|former|latter|the other|another|others|the (?:date|day|event|occasion)|matters? into|place in|part in the (?:event|process))\b/i;

/** Ends in a word that wants another, "the first" or "because of", or before what it is: "a goal—a canal". */
function isCutOff({ words }: ReadSentence, { to }: Run, text: string): boolean {
	const last = words[to - 1];
	if (last && text.endsWith(last.text) && WANTS_MORE.test(last.class)) return true;
	if (RUN_ON.test(text) || goesOnBehind(words, to, text)) return true;
	return /\b(?:the|an?|and|or|of|first|last|only|most|more|such|than|including)$/i.test(text);
}

/** Among adjectives, or before an apposition. */
function goesOnBehind(words: ReadSentence['words'], to: number, text: string): boolean {
	const mark = words[to]?.text ?? '';
	if (mark === ',') return AMONG_ADJECTIVES.test(text);
	return /^[-–—]$/.test(mark) && /^an?$/.test(lowerAt(words, to + 1));
}

/** "for her reporting and lives in Oslo", "in 1991, not in 1990": more than one thing is said. */
const RUN_ON = /\b(?:and (?:lives|works|teaches)|not (?:in|on|by|at|for|to))\b/;

/** "a powered, controlled flight": the comma stands among adjectives. */
const AMONG_ADJECTIVES =
	/\b(?:an?|the|its|his|her|their) \p{L}+(?:ed|ful|ous|ive|able|ible|less|ish)$/iu;

const WANTS_MORE = /^(?:determiner|preposition|conjunction|possessive|to|subordinator|modal|be)$/;

/** "did NASA begin a program …": the clause in the order of a question. */
export function inverted({ sentence, clause, subject }: Assertion, rest: string): string {
	const { verb, finite, forms } = clause;
	const words = sentence.words.slice(verb.from, verb.to);
	const at = words.findIndex(({ class: is }) => is === finite);
	const behind = words.slice(at + 1).map(({ text }) => text);
	const { lower } = words[at]!;
	if (finite !== 'verb' && !(finite === 'have' && !behind.length))
		return join(lower, subject, ...behind, rest);
	const adverbs = words.slice(0, at).map(({ text }) => text);
	return join(doFor(lower, forms!.past), subject, ...adverbs, forms!.base, rest);
}

/** "did", "does" or "do", by the form of the verb. */
function doFor(verb: string, past: string): string {
	if (verb === past || !/s$|^have$/.test(verb)) return 'did';
	return verb === 'have' ? 'do' : 'does';
}

/** "NASA began a program …": the clause in its own order, from its subject on. */
export function told({ sentence, clause, subject }: Assertion, rest: string): string {
	return join(subject, phrase(sentence, clause.verb), rest);
}

/** "into the city": which, only the text before tells. */
const BARE_PLACE = /(?<!\bof )\bthe (?:city|town|village|island|region|area)\b(?! of\b| \p{Lu})/u;
