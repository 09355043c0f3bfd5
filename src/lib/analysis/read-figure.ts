import type { Answers } from './answers.ts';
import { ENOUGH, type Told } from './enough.ts';

/** What figures of one question say to a teacher. */
export interface Reading {
	kind: 'key' | 'rival' | 'guessed' | 'nobody' | 'everyone' | 'easy' | 'flat' | 'empty' | 'unused';
	text: string;
}

/** What is looked at. */
export interface Read {
	attempts: number;
	facility: Told;
	discrimination: Told;
	answers: Answers;
	/** The labels of all that could be chosen; none where an answer is typed or put together. */
	options: readonly string[];
	/** The label of the key among them. */
	right?: string | undefined;
}

/** Nearly all: of so easy a question little is learnt. */
const EASY = 0.9;
/** Ebel (Essentials of Educational Measurement, 1972): a question below is poor. */
const FLAT = 0.2;
/** More than so many that leave it empty are worth a word. */
const EMPTY = 0.2;
/** Before that, that nobody chose an option says little: of 20, one chosen by 1 in 7 is missed once in 22 times. */
const UNUSED = 20;
/** χ² with one degree of freedom that chance reaches on one side once in twenty times. */
const CHANCE = 2.706;

/**
 * Short sentences on a question, the most pressing first. Each is said only where the whole interval says
 * it, so that small classes hear little, and no more than that something is worth a look.
 */
export function readFigures(read: Read): Reading[] {
	if (read.attempts < ENOUGH.share) return [];
	return [
		aboutKey(read),
		aboutRival(read),
		aboutEase(read),
		aboutEmpty(read),
		aboutUnused(read)
	].filter((reading) => reading !== undefined);
}

function aboutKey({ discrimination }: Read): Reading | undefined {
	if (discrimination.value === undefined) return undefined;
	if (discrimination.high < 0)
		return {
			kind: 'key',
			text: 'Those who did well otherwise missed it more often than the rest: look at the key.'
		};
	if (discrimination.high < FLAT)
		return { kind: 'flat', text: 'It hardly tells who did well otherwise.' };
	return undefined;
}

/** A distractor that the best third chose rather than the key, by more than chance (McNemar 1947). */
function aboutRival({ attempts, answers, right }: Read): Reading | undefined {
	const key = answers.each.find(({ label }) => label === right);
	const third = attempts / 3;
	const upper = (thirds: readonly number[] | undefined) => (thirds?.[2] ?? 0) * third;
	const rival = answers.each
		.filter(({ label, thirds }) => label !== right && thirds)
		.sort((a, b) => upper(b.thirds) - upper(a.thirds))[0];
	if (right === undefined || !rival) return undefined;
	const [most, keyed] = [upper(rival.thirds), upper(key?.thirds)];
	if (most <= keyed || (most - keyed) ** 2 / (most + keyed) < CHANCE) return undefined;
	return {
		kind: 'rival',
		text: `Of the best third, more chose “${rival.label}” than the key: look whether it is right too.`
	};
}

function aboutEase({ facility, options }: Read): Reading | undefined {
	if (facility.value === undefined) return undefined;
	if (facility.value === 1) return { kind: 'everyone', text: 'Everyone got it right.' };
	if (facility.value === 0)
		return { kind: 'nobody', text: 'Nobody got it right: look at the key.' };
	if (facility.low > EASY)
		return { kind: 'easy', text: 'Nearly everyone got it right, so it tells few apart.' };
	if (options.length > 1 && facility.high < 1 / options.length)
		return { kind: 'guessed', text: 'Fewer got it right than by guessing: look at the key.' };
	return undefined;
}

function aboutEmpty({ attempts, answers: { empty } }: Read): Reading | undefined {
	if (empty.share.value === undefined || empty.share.low <= EMPTY) return undefined;
	return { kind: 'empty', text: `${empty.count} of ${attempts} left it empty.` };
}

function aboutUnused({ attempts, answers, options, right, facility }: Read): Reading | undefined {
	if (attempts - answers.empty.count < UNUSED || facility.value === 1) return undefined;
	if (answers.other.count > 0) return undefined;
	const chosen = new Set(answers.each.map(({ label }) => label));
	const unused = options.filter((label) => label !== right && !chosen.has(label));
	if (!unused.length) return undefined;
	const named = unused.map((label) => `“${label}”`);
	const list = [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(' or ');
	return { kind: 'unused', text: `Nobody chose ${list}.` };
}
