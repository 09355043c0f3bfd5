import * as v from 'valibot';
import { limits } from '#lib/limits.ts';
import { Habits } from '../habits.ts';
import { StudyModule } from '../library.ts';
import { Moment, Review } from '../review.ts';
import { Along } from './along.ts';
import { flawOfModule } from './sound.ts';
import { Head, Sitting, type StudyFile } from './study-file.ts';

const SoundModule = v.pipe(
	StudyModule,
	v.check((module) => flawOfModule(module) === undefined)
);

/** What of a damaged file can still be taken. */
export interface Rest {
	file: StudyFile;
	along: Along;
	/** What is not in it, as a part of a sentence. @example '1 of 4 reviews, all sittings' */
	lost: string;
}

/** What is sound of a file that is damaged: it may be the only one that there is. Undefined where nothing is. */
export function restOf(text: string): Rest | undefined {
	const stored = parsed(text);
	const head = v.safeParse(Head, stored);
	if (!head.success || head.output.version !== 1) return undefined;
	const found = stored as Partial<Record<keyof StudyFile, unknown>>;
	const [modules, reviews, sittings] = [
		soundOf(SoundModule, found.modules, limits.studyModules),
		soundOf(Review, found.reviews, limits.studyReviews),
		soundOf(Sitting, found.sittings, limits.studySittings)
	];
	if (modules.length + reviews.length + sittings.length === 0) return undefined;
	const [written, habits] = [v.safeParse(Moment, found.written), v.safeParse(Habits, found.habits)];
	const file: StudyFile = {
		format: 'readback-study',
		version: 1,
		written: written.success ? written.output : 0,
		modules,
		reviews,
		sittings,
		...(habits.success && { habits: habits.output })
	};
	return { file, along: v.parse(Along, stored), lost: lostOf(found, file) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function soundOf<S extends v.GenericSchema>(
	schema: S,
	list: unknown,
	most: number
): v.InferOutput<S>[] {
	if (!Array.isArray(list)) return [];
	return list.slice(0, most).flatMap((entry: unknown) => {
		const read = v.safeParse(schema, entry, { abortEarly: true });
		return read.success ? [read.output] : [];
	});
}

const names = { modules: 'articles', reviews: 'reviews', sittings: 'sittings' } as const;

function lostOf(found: Partial<Record<keyof StudyFile, unknown>>, file: StudyFile): string {
	const parts = (['modules', 'reviews', 'sittings'] as const).flatMap((name) => {
		const list = found[name];
		if (!Array.isArray(list)) return [`all ${names[name]}`];
		const lost = list.length - file[name].length;
		return lost > 0 ? [`${lost} of ${list.length} ${names[name]}`] : [];
	});
	if (found.habits !== undefined && !file.habits) parts.push('what was set');
	return parts.join(', ');
}
