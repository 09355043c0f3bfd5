import { countWords } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import type { Composer, DatedEvent, Fact } from '../../fact.ts';
import { isStep, type Step } from '../../step.ts';
import { successionOf } from '../../succession.ts';

/**
 * Which of two things came first, by the years that the article gives for them: stated as it was, or turned round.
 *
 * > In 1881 he shifted his focus to languages … in 1887 he earned his master's degree in French …
 * > False: Otto Jespersen earned his master's degree in French before shifting his focus to languages.
 */
export const succession: Composer = {
	kind: 'succession',
	compose(facts, reading) {
		const steps = facts.flatMap((one) => stepOf(one) ?? []).slice(0, STEPS_MAX);
		const pairs = steps.flatMap((first) =>
			steps.flatMap((second) => (areNear(reading, first, second) ? [{ first, second }] : []))
		);
		const used = new Set<Step>();
		const made: Fact[] = [];
		const nearest = pairs.sort((a, b) => distance(a) - distance(b)).slice(0, PAIRS_MAX);
		for (const { first, second } of nearest) {
			if (used.has(first.step) || used.has(second.step) || made.length === MADE_MAX) continue;
			const found = successionOf(reading, first.step, second.step);
			if (!found || facts.some((one) => isSame(one, found))) continue;
			made.push(found);
			used.add(first.step).add(second.step);
		}
		return made;
	}
};

/** Whether words tell the same order already. */
function isSame(one: Fact, { kind, evidence }: Fact): boolean {
	const starts = ({ evidence: spans }: Pick<Fact, 'evidence'>) => spans.map(({ start }) => start);
	return one.kind === kind && String(starts(one)) === String(starts({ evidence }));
}

const MADE_MAX = 3;
/** More would only make a long text slow. */
const STEPS_MAX = 40;
const PAIRS_MAX = 60;
/** Farther apart, nobody takes one for the other. */
const YEARS_MAX = 40;

interface Dated {
	readonly step: Step;
	readonly value: number;
	readonly sentence: number;
}

function stepOf({ event, source, about, sentence }: Fact): Dated | undefined {
	if (!event || !yearOf(event) || source) return undefined;
	const told = event.told ?? event.text;
	const subject = about && told.startsWith(`${about} `) ? about : subjectIn(event);
	const step = subject ? { told, subject, span: event.span } : undefined;
	return step && isStep(step) ? { step, value: event.value, sentence } : undefined;
}

/** What stands between "did" and the verb: "did NASA begin a program", of "NASA began a program". */
function subjectIn({ told = '', asked = '' }: DatedEvent): string | undefined {
	const words = told.split(' ');
	const inverted = asked.split(' ').slice(1);
	const end = words.findIndex((word, i) => word !== inverted[i]);
	return end > 0 ? words.slice(0, end).join(' ') : undefined;
}

function distance({ first, second }: { first: Dated; second: Dated }): number {
	const years = yearOf(second) - yearOf(first);
	return years + countWords(first.step.told) + countWords(second.step.told);
}

/** Of the same one, or told side by side, or of the same things; and of years that lie apart, but not far. */
function areNear({ sentences }: Reading, first: Dated, second: Dated): boolean {
	if (!isEarlier(first, second) || yearOf(second) - yearOf(first) > YEARS_MAX) return false;
	if (isSchooling(first.step) && !isSchooling(second.step)) return false;
	const paragraphOf = ({ sentence }: Dated) => sentences[sentence]!.paragraph;
	return (
		first.step.subject === second.step.subject ||
		paragraphOf(first) === paragraphOf(second) ||
		countShared(contentWords(first.step.told), contentWords(second.step.told)) > 0
	);
}

function yearOf({ value }: { readonly value: number }): number {
	return Math.trunc(value / 10000);
}

/** By its year; in one year by month or day, where both have them. */
function isEarlier(first: Dated, second: Dated): boolean {
	if (yearOf(first) !== yearOf(second)) return yearOf(first) < yearOf(second);
	const [a, b] = [first, second].map(({ value }) => Math.abs(value % 10000)) as [number, number];
	const isMonth = [a, b].some((one) => one % 100 === 0);
	return a >= 100 && b >= 100 && (isMonth ? Math.trunc(a / 100) < Math.trunc(b / 100) : a < b);
}

/** Who studied and who worked did so in that order, as everybody knows. */
function isSchooling({ told }: Step): boolean {
	return /\b(?:graduat|school|degree|diploma|Ph\.?D|doctora|bachelor|master['’]?s|studie[ds]|enrol|entered)/i.test(
		told
	);
}
