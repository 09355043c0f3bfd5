import {
	afterHalfDays,
	attributive,
	beforeNames,
	beforeNumbers,
	exclaimed,
	halfDays,
	mayEnd,
	sayings,
	starters,
	states,
	weekdays
} from './abbreviations.ts';

/** A stop in a paragraph, and what is known around it. */
export interface Stop {
	paragraph: string;
	/** Where the sentence began that the stop may end. */
	from: number;
	/** Where the stop, or the row of stops, begins. */
	at: number;
	run: string;
	/** Behind the stops, and behind the quotation marks and brackets that close after them. */
	close: number;
	/** Whether a place stands inside brackets that opened in the middle of a sentence. */
	isAside: (at: number) => boolean;
	/** Words that the text also writes with a small letter. */
	lowerCased: ReadonlySet<string>;
}

/** What comes after a stop: where it begins, its first word, and whether a mark opens before that. */
interface Follower {
	at: number;
	word: string;
	opened: boolean;
}

/** No word that decides anything is longer; to look no further keeps the work linear. */
const glance = 40;

const openers = new Set('"\'“‘«‹([¿¡*');

/**
 * Where the next sentence begins, if this stop ends one; undefined, if it does not.
 *
 * @example endsSentence(the stop after "U.S" in "in the U.S. The next") // where "The" stands
 */
export function endsSentence(stop: Stop): number | undefined {
	const { paragraph, close } = stop;
	if (close >= paragraph.length) return close;
	if (stop.isAside(stop.at)) return undefined;
	const afterNote = skipNote(stop);
	if (afterNote !== undefined) return afterNote;
	if (!/\s/.test(paragraph[close]!)) return startWithoutSpace(stop);
	const follower = followerAt(paragraph, close);
	return follower && divides(stop, follower) ? follower.at : undefined;
}

function followerAt(paragraph: string, close: number): Follower | undefined {
	let at = close;
	while (/\s/.test(paragraph[at] ?? '')) at++;
	let inner = at;
	while (inner < at + glance && openers.has(paragraph[inner] ?? '')) inner++;
	const ahead = paragraph.slice(inner, inner + glance);
	if (/^\s?[-–—,;:/=+]/.test(ahead)) return undefined;
	const word = /^[\p{L}\p{N}$€£#@&][\p{L}\p{N}’'.,:&-]*/u.exec(ahead)?.[0] ?? '';
	return { at, word: word.replace(/(?:['’]s|[.,:&'’-])+$/u, ''), opened: inner > at };
}

function divides(stop: Stop, follower: Follower): boolean {
	const { word } = follower;
	if (/^\p{Ll}/u.test(word)) return /^(?:\p{Ll}+\p{Lu}|https?:|www\.)/u.test(word);
	if (/[!?]/.test(stop.run)) return dividesAfterCall(stop, follower);
	const quoted = closesQuotation(stop);
	if (stop.run !== '.') return quoted || !/^I(?:['’]\p{Ll}+)?$/u.test(word);
	const before = tokenBefore(stop);
	if (quoted) return !isAbbreviated(before) || isStart(word, stop.lowerCased);
	return before === '' || dividesAfter(before, stop, word);
}

function closesQuotation({ at, run, close }: Stop): boolean {
	return close > at + run.length;
}

/** After a mark of exclamation or a question mark only a name's own mark, a year or a speaker goes on. */
function dividesAfterCall(stop: Stop, { at, word, opened }: Follower): boolean {
	const quoted = closesQuotation(stop);
	if (!quoted && exclaimed.has(tokenBefore(stop))) return starters.has(word);
	if (stop.paragraph[at] === '(' && /^\p{N}/u.test(word)) return false;
	return opened || !quoted || !isSaying(stop.paragraph, at);
}

/** Whether a single full stop after the word `before` ends a sentence when `word` comes next. */
function dividesAfter(before: string, stop: Stop, word: string): boolean {
	const lower = before.toLowerCase();
	if (beforeNames.has(before) || isListNumber(before, stop)) return false;
	if (isCounted(lower, word)) return false;
	if (/^\p{Lu}$/u.test(before)) return dividesAfterInitial(before, stop, word);
	if (weekdays.has(lower) || halfDays.has(lower)) {
		return !afterHalfDays.has(word) && !isOpening(stop);
	}
	if (attributive.has(lower)) return starters.has(word);
	return !isAbbreviated(before) || isStart(word, stop.lowerCased);
}

/** "Op. 46", "c. IRR200", "vol. IV" and "U.S. 66": a number belongs to what was cut short before it. */
function isCounted(lower: string, word: string): boolean {
	if (!/^(?:\p{Lu}{0,3}[\p{N}#$€£]|[IVXLC]+$)/u.test(word)) return false;
	return [beforeNumbers, weekdays, attributive, halfDays].some((words) => words.has(lower));
}

/** "J. K. Rowling" and "George W. Bush" go on; "vitamin C. It" and "So do I. Norton" do not. */
function dividesAfterInitial(initial: string, stop: Stop, word: string): boolean {
	const lead = stop.paragraph.slice(Math.max(stop.from, stop.at - glance), stop.at - 1);
	const previous = /([\p{L}\p{N}.’'-]+)\s$/u.exec(lead)?.[1] ?? '';
	if (starters.has(word)) return word !== 'I' || initial === 'I';
	if (!/^\p{Ll}/u.test(previous)) return false;
	return initial === 'I' || isStart(word, stop.lowerCased);
}

/** "At 5 a.m. Mr. Smith went": nothing has been said yet. */
function isOpening({ paragraph, from, at }: Stop): boolean {
	return /^(?:At|By|Around|About|Before|After|Until|From|Since)\s[^,]{0,16}$/.test(
		paragraph.slice(Math.max(from, at - glance), at)
	);
}

/** "1. Wash it" and "2.1. Methods" begin with their number and go on. */
function isListNumber(before: string, { paragraph, from, at }: Stop): boolean {
	if (!/^(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{L})$/u.test(before)) return false;
	return (
		paragraph
			.slice(from, from + glance)
			.trimStart()
			.startsWith(before) && at - from < 14
	);
}

function isAbbreviated(before: string): boolean {
	const lower = before.toLowerCase();
	return (
		mayEnd.has(lower) ||
		states.has(before) ||
		beforeNames.has(before) ||
		/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(before)
	);
}

function isStart(word: string, lowerCased: ReadonlySet<string>): boolean {
	return starters.has(word) || (/^\p{Lu}\p{Ll}/u.test(word) && lowerCased.has(word.toLowerCase()));
}

/** The word that the stop touches, without what opens before it: "(U.S" is "U.S". */
function tokenBefore({ paragraph, from, at }: Stop): string {
	const lead = paragraph.slice(Math.max(from, at - glance), at);
	return /[^\s"'“”‘’«»()[\]—–/*]*$/u.exec(lead)![0].replace(/^-+/, '');
}

/** “Is it?” Mr. Smith asked: up to four names or titles, then a verb of saying. */
function isSaying(paragraph: string, at: number): boolean {
	for (const word of paragraph.slice(at, at + 2 * glance).split(/\s+/, 5)) {
		if (sayings.has(word.replace(/[^\p{L}]+$/u, ''))) return true;
		if (!/^\p{Lu}/u.test(word)) return false;
	}
	return false;
}

/** "rights.4 Even" and "rights. 4 Even": a footnote's number belongs to no sentence. */
function skipNote({ paragraph, run, at, close }: Stop): number | undefined {
	if (run !== '.') return undefined;
	const lead = paragraph.slice(Math.max(0, at - glance), at);
	if (!/(?:\p{Ll}{2}["'”’)\]]*|\))$/u.test(lead)) return undefined;
	const before = /\p{L}*$/u.exec(lead)![0].toLowerCase();
	if (beforeNumbers.has(before) || mayEnd.has(before)) return undefined;
	const ahead = paragraph.slice(close, close + glance);
	const note = /^(\s?)\d{1,3}(\s+["“‘(]?)(\p{Lu}[\p{L}’']*)/u.exec(ahead);
	if (!note || (note[1] !== '' && !starters.has(note[3]!))) return undefined;
	return close + /^\s?\d+\s+/.exec(ahead)![0].length;
}

/** "in the end.The next": a forgotten space, where both sides are surely words of a text. */
function startWithoutSpace({ paragraph, at, run, close, lowerCased }: Stop): number | undefined {
	if (run.length > 1) return undefined;
	const lead = paragraph.slice(Math.max(0, at - glance), at);
	if (!/(?:^|[\s"“‘(])\p{L}?\p{Ll}{2,}$/u.test(lead)) return undefined;
	const ahead = /^["“‘(]?(\p{Lu}\p{Ll}*)(?=[\s,])/u.exec(paragraph.slice(close, close + glance));
	return ahead && isStart(ahead[1]!, lowerCased) ? close : undefined;
}
