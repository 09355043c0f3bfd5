import * as v from 'valibot';
import { Attempt, Operation } from '#lib/quiz/attempt.ts';
import { limits } from '#lib/limits.ts';
import { Habits } from '../habits.ts';
import { newerOf, StudyModule } from '../library.ts';
import { merged, Moment, Review } from '../review.ts';
import { Along } from './along.ts';
import { flawOfModule } from './sound.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Sitting = v.object({
	attempt: Attempt,
	begun: Moment,
	ended: v.boolean(),
	/** The number of its last operation of which the reviews are in the file too. */
	taken: v.optional(Count),
	operations: v.pipe(v.array(Operation), v.maxLength(limits.attemptOperations))
});

/** Everything that somebody studies with on a device, in one file. What goes along in it is read by itself. */
export const StudyFile = v.object({
	format: v.literal('readback-study'),
	version: v.literal(1),
	/** When it was written, in milliseconds since 1970. */
	written: Moment,
	modules: v.pipe(v.array(StudyModule), v.maxLength(limits.studyModules)),
	reviews: v.pipe(v.array(Review), v.maxLength(limits.studyReviews)),
	sittings: v.pipe(v.array(Sitting), v.maxLength(limits.studySittings)),
	habits: v.optional(Habits)
});
export type StudyFile = v.InferOutput<typeof StudyFile>;

type Read =
	{ file: StudyFile; along: Along; problem?: undefined } | { file?: undefined; problem: string };

/** What a file says of itself; all else in it is not looked at yet. */
export const Head = v.object({ format: v.literal('readback-study'), version: v.number() });

/** A file of a study, or the sentence that says what is wrong with it: then nothing of it is taken. */
export function readStudyFile(text: string): Read {
	let stored: unknown;
	try {
		stored = JSON.parse(text);
	} catch {
		return { problem: whyNoJson(text) };
	}
	const head = v.safeParse(Head, stored);
	if (!head.success) return { problem: 'This is not a file that Readback has exported.' };
	if (head.output.version > 1)
		return { problem: 'This file was written by a newer Readback than this one.' };
	// A file that lies is refused at the first lie: a million of them are not told.
	const result = v.safeParse(StudyFile, stored, { abortEarly: true });
	if (!result.success) return { problem: damaged(placeOf(result.issues[0])) };
	for (const module of result.output.modules) {
		const flaw = flawOfModule(module);
		if (flaw) return { problem: damaged(`${module.slug}: ${flaw}`) };
	}
	return { file: result.output, along: v.parse(Along, stored) };
}

/** The sentence for a file of more bytes than one of a study has. */
export function tooLarge(bytes: number): string | undefined {
	if (bytes <= limits.studyFileBytes) return undefined;
	return `This file is too large: a study has at most ${limits.studyFileBytes / 1_000_000} MB.`;
}

function whyNoJson(text: string): string {
	if (text.startsWith('PK'))
		return 'This is a packed file (a zip), and none of Readback’s studies.';
	return text.trimStart().startsWith('{"format":"readback-study"')
		? 'This file is cut: its end is missing. Take it from the other device once more.'
		: 'This is not a file of Readback: it is no JSON.';
}

function placeOf(issue: v.BaseIssue<unknown>): string {
	return `${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`;
}

/** What stands in a file is shown as far as it is short and can be seen. */
function damaged(what: string): string {
	const shown = what.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, limits.fileProblem);
	return `This file is damaged: ${shown.toWellFormed()}.`;
}

/** What two devices have together. It makes no difference which is told first, or whether one is told twice. */
export function together(a: StudyFile, b: StudyFile): StudyFile {
	const modules = new Map<string, StudyModule>();
	for (const module of [...a.modules, ...b.modules]) {
		const there = modules.get(module.slug);
		modules.set(module.slug, newerOf(there ?? module, module));
	}
	const habits = [a.habits, b.habits]
		.filter((one) => one !== undefined)
		.sort(byChange)
		.at(-1);
	return {
		format: 'readback-study',
		version: 1,
		written: Math.max(a.written, b.written),
		modules: [...modules.values()].sort((x, y) => (x.slug < y.slug ? -1 : 1)),
		reviews: merged(a.reviews, b.reviews),
		sittings: sittingsTogether([...a.sittings, ...b.sittings]),
		...(habits && { habits })
	};
}

function byChange(a: Habits, b: Habits): number {
	return a.changed - b.changed || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

type Sitting = StudyFile['sittings'][number];

/**
 * A sitting is begun on one device and sat there: of two that have it, the one with the longer log has gone on.
 * Where both have the same, its reviews are made as far as either has made them.
 */
function sittingsTogether(sittings: readonly Sitting[]): Sitting[] {
	const byId = new Map<string, WithLog>();
	for (const sitting of sittings) {
		const { id } = sitting.attempt;
		const one = { sitting, log: JSON.stringify({ ...sitting, taken: 0 }) };
		const there = byId.get(id);
		if (!there || isLonger(one, there)) byId.set(id, one);
	}
	return [...byId.values()]
		.map(({ sitting }) => sitting)
		.sort((a, b) => (a.attempt.id < b.attempt.id ? -1 : 1));
}

interface WithLog {
	sitting: Sitting;
	log: string;
}

function isLonger(a: WithLog, b: WithLog): boolean {
	const more = a.sitting.operations.length - b.sitting.operations.length;
	if (more !== 0) return more > 0;
	if (a.log !== b.log) return a.log > b.log;
	return (a.sitting.taken ?? -1) > (b.sitting.taken ?? -1);
}
