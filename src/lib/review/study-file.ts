import * as v from 'valibot';
import { Attempt, Operation } from '#lib/quiz/attempt.ts';
import { Habits } from './habits.ts';
import { newerOf, StudyModule } from './library.ts';
import { merged, Review } from './review.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Sitting = v.object({
	attempt: Attempt,
	begun: Count,
	ended: v.boolean(),
	operations: v.array(Operation)
});

/** Everything that somebody has on a device, in one file. */
export const StudyFile = v.object({
	format: v.literal('readback-study'),
	version: v.literal(1),
	/** When it was written, in milliseconds since 1970. */
	written: Count,
	modules: v.array(StudyModule),
	reviews: v.array(Review),
	sittings: v.array(Sitting),
	habits: v.optional(Habits)
});
export type StudyFile = v.InferOutput<typeof StudyFile>;

/** A file of a study, or the sentence that says what is wrong with it. */
export function readStudyFile(
	text: string
): { file: StudyFile; problem?: undefined } | { file?: undefined; problem: string } {
	let stored: unknown;
	try {
		stored = JSON.parse(text);
	} catch {
		return { problem: 'This is not a file of Readback: it is no JSON.' };
	}
	const head = v.safeParse(
		v.object({ format: v.literal('readback-study'), version: v.number() }),
		stored
	);
	if (!head.success) return { problem: 'This is not a file that Readback has exported.' };
	if (head.output.version > 1)
		return { problem: 'This file was written by a newer Readback than this one.' };
	const result = v.safeParse(StudyFile, stored);
	if (result.success) return { file: result.output };
	const [issue] = result.issues;
	return {
		problem: `This file is damaged: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}.`
	};
}

/** What two devices have together. It makes no difference which is told first, or whether one is told twice. */
export function together(a: StudyFile, b: StudyFile): StudyFile {
	const modules = new Map<string, StudyModule>();
	for (const module of [...a.modules, ...b.modules]) {
		const there = modules.get(module.slug);
		modules.set(module.slug, there ? newerOf(there, module) : module);
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

/** A sitting is begun on one device and sat there: of two that have it, the one with the longer log has gone on. */
function sittingsTogether(sittings: readonly Sitting[]): Sitting[] {
	const byId = new Map<string, Sitting>();
	for (const sitting of sittings) {
		const there = byId.get(sitting.attempt.id);
		if (!there || isLonger(sitting, there)) byId.set(sitting.attempt.id, sitting);
	}
	return [...byId.values()].sort((a, b) => (a.attempt.id < b.attempt.id ? -1 : 1));
}

function isLonger(a: Sitting, b: Sitting): boolean {
	const more = a.operations.length - b.operations.length;
	return more > 0 || (more === 0 && JSON.stringify(a) > JSON.stringify(b));
}
