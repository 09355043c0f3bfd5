import * as v from 'valibot';
import { Policy } from '#lib/quiz/policy.ts';
import { Allowance } from './allowances.ts';
import { Terms, type Changeable } from './assignments.ts';
import { Refusal } from '../refusal.ts';

/** What a form says, field by field. */
export type Fields = Pick<FormData, 'get'>;

const MINUTE_S = 60;

/**
 * The terms that a form sets. Times come as milliseconds where the page could tell the time zone of who
 * filled it in, and else as `2026-11-30T08:15` in the time zone of the server. Throws a refusal with the
 * sentence for the first thing that is wrong.
 */
export function readTerms(fields: Fields): Terms {
	return check(Terms, {
		...changeableIn(fields),
		class: textIn(fields, 'class'),
		shuffled: fields.get('shuffled') === 'on',
		policy: {
			feedback: fields.get('feedback'),
			tries: fields.get('feedback') === 'immediate' ? numberIn(fields, 'tries') : 1,
			penalty: (numberIn(fields, 'penalty') ?? 0) / 100,
			hints: fields.get('hints') === 'on',
			order: fields.get('order') === 'forward' ? 'forward' : 'free',
			timeLimitSeconds: secondsIn(fields, 'minutes')
		}
	});
}

/** The terms that may still be changed, as a form sets them, beside those that stay. */
export function readChangedTerms(fields: Fields, terms: Terms): Changeable {
	const changed = changeableIn(fields);
	return check(Terms, {
		...terms,
		...changed,
		opensAt: exactly(changed.opensAt, terms.opensAt),
		closesAt: exactly(changed.closesAt, terms.closesAt)
	});
}

/**
 * A field for a time has minutes. One that stands as it was drawn moves nothing: an assignment that was closed in
 * the middle of a minute would lose what was answered in it.
 */
function exactly(given: number | undefined, before: number | undefined): number | undefined {
	if (given === undefined || before === undefined) return given;
	return minuteOf(given) === minuteOf(before) ? before : given;
}

function minuteOf(time: number): number {
	return Math.floor(time / (MINUTE_S * 1000));
}

/** What a refused form said, to be shown again: as it was typed, or as it was before where no field can show it. */
export function typedTerms(fields: Fields, before: Terms): Terms {
	const { opensAt, closesAt, counts, release } = Terms.entries;
	const typed: Terms = {
		...before,
		title: textIn(fields, 'title') ?? '',
		opensAt: shown(opensAt, millisecondsIn(fields, 'opens'), before.opensAt),
		closesAt: shown(closesAt, millisecondsIn(fields, 'closes'), before.closesAt),
		attempts: shown(v.optional(v.number()), numberIn(fields, 'attempts'), before.attempts),
		counts: shown(counts, fields.get('counts'), before.counts),
		release: shown(release, fields.get('release'), before.release),
		articleShown: fields.get('article') === 'on'
	};
	// What can only be chosen before the first attempt is in no form after it.
	if (fields.get('feedback') === null) return typed;
	return {
		...typed,
		class: textIn(fields, 'class'),
		shuffled: fields.get('shuffled') === 'on',
		policy: typedPolicy(fields, before.policy)
	};
}

function typedPolicy(fields: Fields, before: Policy): Policy {
	const { feedback, order } = Policy.entries;
	const seconds = secondsIn(fields, 'minutes');
	return {
		feedback: shown(feedback, fields.get('feedback'), before.feedback),
		tries: shown(v.number(), numberIn(fields, 'tries'), before.tries),
		penalty: shown(v.number(), (numberIn(fields, 'penalty') ?? 0) / 100, before.penalty),
		hints: fields.get('hints') === 'on',
		order: shown(order, fields.get('order'), before.order),
		timeLimitSeconds: shown(v.optional(v.number()), seconds, before.timeLimitSeconds)
	};
}

function shown<T>(schema: v.GenericSchema<unknown, T>, typed: unknown, before: T): T {
	const read = v.safeParse(schema, typed);
	return read.success ? read.output : before;
}

/** Whom a form allows more than the others, and what. */
export function readAllowanceForm(fields: Fields): { learner: string; allowance: Allowance } {
	const result = v.safeParse(Allowance, {
		extraSeconds: secondsIn(fields, 'minutes') ?? 0,
		extraAttempts: numberIn(fields, 'attempts') ?? 0,
		fewerOptions: fields.get('fewer') === 'on'
	});
	if (!result.success)
		throw new Refusal(400, 'More minutes go up to a week, more attempts up to 20.');
	return { learner: textIn(fields, 'learner') ?? '', allowance: result.output };
}

function changeableIn(fields: Fields) {
	return {
		title: textIn(fields, 'title') ?? '',
		opensAt: timeIn(fields, 'opens'),
		closesAt: timeIn(fields, 'closes'),
		attempts: numberIn(fields, 'attempts'),
		counts: fields.get('counts') ?? 'best',
		release: fields.get('release') ?? 'end',
		articleShown: fields.get('article') === 'on'
	};
}

function check(schema: typeof Terms, given: unknown): Terms {
	const result = v.safeParse(schema, given);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const field = v.getDotPath(issue);
	throw new Refusal(400, names[field ?? ''] ?? issue.message);
}

/** What is said of a field whose own words would not be understood. */
const names: Record<string, string> = {
	attempts: 'Attempts are a number from 1 to 20, or none for as many as wanted.',
	'policy.tries': 'Tries are a number from 1 to 5.',
	'policy.penalty': 'What a wrong try costs is a share from 0 to 100.',
	'policy.timeLimitSeconds': 'A time limit is at least one minute.',
	'policy.feedback': 'Choose when answers are told.'
};

/** What was typed; undefined where nothing was. */
function textIn(fields: Fields, name: string): string | undefined {
	const value = fields.get(name);
	return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function numberIn(fields: Fields, name: string): number | undefined {
	const text = textIn(fields, name);
	return text === undefined ? undefined : Number(text);
}

function secondsIn(fields: Fields, name: string): number | undefined {
	const minutes = numberIn(fields, name);
	return minutes === undefined ? undefined : Math.round(minutes * MINUTE_S);
}

function timeIn(fields: Fields, name: string): number | undefined {
	const time = millisecondsIn(fields, name);
	if (Number.isNaN(time)) throw new Refusal(400, 'This is not a date and a time.');
	return time;
}

/** Since 1970; undefined where nothing was typed, not a number where that is no time. */
function millisecondsIn(fields: Fields, name: string): number | undefined {
	const local = textIn(fields, name);
	if (local === undefined) return undefined;
	const exact = Number(textIn(fields, `${name}-exact`));
	return exact > 0 ? exact : Date.parse(local);
}
