import type { Span } from '#lib/article/span.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { hash } from '#lib/random.ts';
import { doingOf } from './doing.ts';

/** Something that happened, told without its date, that was earlier or later than something else. */
export interface Step {
	/** As it reads in mid-sentence. */
	readonly told: string;
	/** The part of it that says who or what did it. */
	readonly subject: string;
	readonly span: Span;
}

/** Birth comes first and death last, whatever the article says; and a debut is before all else. */
const OF_ITSELF =
	/\b(?:born|birth|died|death|dead|buried|funeral|debut(?:ed)?|baptised|baptized|christened|retired|retirement|resigned|abdicated|divorced|first|last|final|career|grew up|brought up|raised)\b/i;

/** Words that tell the place of an event among others: "finally reduced". */
export const TELLING =
	/\b(?:first|further|finally|eventually|later|then|again|next|subsequently|soon|still|also)\b/i;

/** Words that tie an event to another one, or say that it was not the only one. */
const TYING =
	/\b(?:earlier|before|after|until|already|since|previous(?:ly)?|when|while|once|initially|originally|following|another|second|third|same|recent(?:ly)?|ended|stopped|closed)\b/;

/** Dates and ages would show the order by themselves. */
const DATED = /\b(?:1\d|20)\d\ds?\b|\bcentury\b|\bBCE?\b|\bage[ds]?\b/;

/** States, and what goes on for long: when they began is not told. */
const LASTING =
	/^(?:\p{Ll}+ly )?(?:had|knew|owned|contained|included|lived|meant|wanted|believed|seemed|liked|loved|hoped|felt|stood|thought|considered|hated|feared|belonged|consisted|continued|remained|kept|stayed|looked|showed|used to|supported|needed|covered|symboli[sz]ed|helped|tried|sought)\b/u;
/** What is done more than once, and coming and going that does not say where. */
const LOOSE =
	/^(?:(?:visited|toured|travell?ed|played|met) |(?:arrived|came|went|returned|moved|fled|reemerged)(?! (?:\p{Ll}+ )?(?:in|to|at|from|for|on|into|with)) )/u;
const GOING_ON =
	/^(?:was|were) (?:\p{Ll}+ly )?(?:\p{Ll}+ing|an?|the|not|n['’]t|about|able|so|very)\b/u;

const WORDS = { min: 4, max: 16 };
/** "reemerged" alone says too little. */
const PREDICATE_MIN = 3;

/** Whether something happened at one time, which its words do not tell. */
export function isStep({ told, subject }: Step): boolean {
	const words = countWords(told);
	const predicate = predicateOf(told, subject);
	return (
		words >= WORDS.min &&
		words <= WORDS.max &&
		predicate !== undefined &&
		/\p{Lu}/u.test(told) &&
		countWords(predicate) >= PREDICATE_MIN &&
		![OF_ITSELF, TELLING, TYING, DATED, /[,;:()“”"]/].some((one) => one.test(told)) &&
		![LASTING, GOING_ON, LOOSE].some((one) => one.test(predicate))
	);
}

/** What stands behind the subject. */
export function predicateOf(told: string, subject: string): string | undefined {
	return told.startsWith(`${subject} `) ? told.slice(subject.length + 1) : undefined;
}

/** A statement of the order of two steps, and whether it is so. */
export interface Ordered {
	readonly text: string;
	readonly isSo: boolean;
}

const STATEMENT_MAX = 22;

/** What says that one step was before or after the other, as it was or turned round; which, follows from the words. */
export function orderOf(first: Step, second: Step): Ordered | undefined {
	if (saysTwice(first, second) || namesTwice(first, second) || isOfCourse(first, second))
		return undefined;
	return oneOf([
		said(first.told, 'before', beside(second, first), true),
		said(first.told, 'after', beside(second, first), false),
		said(second.told, 'before', beside(first, second), false),
		said(second.told, 'after', beside(first, second), true)
	]);
}

/** "appeared in one film before appearing in another" */
function saysTwice(first: Step, second: Step): boolean {
	const [a, b] = [first, second].map(({ told, subject }) =>
		predicateOf(told, subject)
			?.replace(/^(?:was|were) /, '')
			.split(' ', 1)
			.join()
	);
	return a === b;
}

/** "Pompey fled after Caesar defeated Pompey" wants a pronoun. */
function namesTwice(first: Step, second: Step): boolean {
	return first.subject === second.subject
		? [first, second].some(({ told, subject }) => told.split(subject).length > 2)
		: first.told.includes(second.subject) || second.told.includes(first.subject);
}

/** What something comes from, and what studies begin with, is before the rest; what they end with comes after. */
const ORIGIN =
	/^(?:was|were) (?:\p{Ll}+ly )?(?:founded|built|established|created|formed|invented|introduced)\b/u;
const ENROLLING = /\b(?:entered|enrolled|undertook|studied|attended|began|started)\b/;
const GRADUATING = /\b(?:graduated|degree|diploma|Ph\.?D|doctorate|bachelor['’]?s|master['’]?s)\b/i;

/** Whether everybody knows that the one came first. */
function isOfCourse(first: Step, second: Step): boolean {
	if (first.subject !== second.subject) return false;
	const begun = first.told.slice(first.subject.length + 1);
	return ORIGIN.test(begun) || (ENROLLING.test(begun) && GRADUATING.test(second.told));
}

/** How the time of a step stands to that of something else. */
export type Tie = 'before' | 'after' | 'when';

/** By which words a tie is told, and by which it is turned round. */
const TOLD: Readonly<Record<Tie, { right?: string; wrong: string }>> = {
	before: { right: 'before', wrong: 'after' },
	after: { right: 'after', wrong: 'before' },
	when: { wrong: 'before' }
};

/** The same where the text ties a step to what has no subject of its own: "after the war", or "before the war" turned round. */
export function orderBeside({ told, subject }: Step, tie: Tie, what: string): Ordered | undefined {
	if (what.includes(subject)) return undefined;
	const { right, wrong } = TOLD[tie];
	return oneOf([
		right === undefined ? undefined : said(told, right, what, true),
		said(told, wrong, what, false)
	]);
}

function oneOf(ways: readonly (Ordered | undefined)[]): Ordered | undefined {
	const found = ways.filter((one) => one !== undefined);
	return found.length
		? found[hash(found.map(({ text }) => text).join()) % found.length]
		: undefined;
}

/** How a step reads behind "before" and "after" another: of the same subject, without it. */
function beside({ told, subject }: Step, other: Step): string | undefined {
	return subject === other.subject ? doingOf(predicateOf(told, subject) ?? '') : told;
}

function said(
	told: string,
	marker: string,
	what: string | undefined,
	isSo: boolean
): Ordered | undefined {
	const text = what && `${told} ${marker} ${what}.`;
	return text && countWords(text) <= STATEMENT_MAX ? { text, isSo } : undefined;
}
