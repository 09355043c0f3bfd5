import { beforeEach, describe, expect, test } from 'vitest';
import type { Because, Outcome } from '#lib/quiz/device.ts';
import { sampleModule } from '#lib/quiz/take.ts';
import { usualHabits } from '../habits.ts';
import { HeldStudy } from './held.ts';
import type { StudyModule } from '../library.ts';
import { usualScheduling } from '../memory/memory.ts';
import type { Review } from '../review.ts';
import { together, type StudyFile } from '../file/study-file.ts';
import type { Kept, KeptSum, Study } from '../study.ts';

const { article, questions } = sampleModule();
const moduleOf = (slug: string, changed = 5): StudyModule => ({
	version: 1,
	slug,
	title: `${slug} ${changed}`,
	article: {
		version: 1,
		title: slug,
		text: article.text,
		paragraphs: [...article.paragraphs],
		sentences: [...article.sentences]
	},
	questions: [...questions],
	dropped: [],
	added: 5,
	changed
});
const review: Review = {
	version: 1,
	id: 'a 1',
	module: 'iss',
	fact: 'f1',
	at: 9,
	grade: 'good',
	seconds: 4,
	scheduling: usualScheduling
};

let disk: StudyFile;
/** Why the device does nothing now; it can be read all the same unless it is closed. */
let refuses: Because | undefined;
let isClosed: boolean;

function write(more: Partial<StudyFile>): Promise<Outcome<void>> {
	if (refuses) return Promise.resolve({ ok: false, because: refuses });
	disk = together(disk, { ...disk, ...more });
	return Promise.resolve({ ok: true, value: undefined });
}

function read<T>(value: T): Promise<Outcome<T>> {
	return Promise.resolve(isClosed ? { ok: false, because: 'failed' } : { ok: true, value });
}

function onDisk(): Kept {
	const { modules, reviews, habits = usualHabits } = disk;
	return { modules, reviews, rows: reviews.length, habits, problems: [] };
}

const device: Study = {
	read: () => read(onDisk()),
	glance: () => read({ ...onDisk(), sum: { rows: 0 } as KeptSum }),
	keepSum: () => write({}),
	keepModule: (module) => write({ modules: [module] }),
	keepHabits: (habits) => write({ habits }),
	take: (_, __, reviews) => write({ reviews: [...reviews] }),
	merge: (file) => write(file),
	dropModule: (slug) => {
		if (!refuses) disk = { ...disk, modules: disk.modules.filter((one) => one.slug !== slug) };
		return write({});
	},
	clear: () => {
		if (!refuses) disk = { ...disk, modules: [], reviews: [], sittings: [] };
		return write({});
	},
	write: (written) => read({ ...disk, written }),
	untaken: () => read([]),
	note: () => read({ value: undefined }),
	keepNote: () => write({}),
	aside: () => read([]),
	clearAside: () => write({})
};

let study: HeldStudy;
beforeEach(() => {
	disk = {
		format: 'readback-study',
		version: 1,
		written: 0,
		modules: [moduleOf('iss')],
		reviews: [],
		sittings: [],
		habits: usualHabits
	};
	[refuses, isClosed] = [undefined, false];
	study = new HeldStudy(device);
});

/** What a page shows of the study, in short. */
async function shown() {
	const kept = await study.read();
	if (!kept.ok) return kept.because;
	const { modules, reviews, habits } = kept.value;
	return { titles: modules.map(({ title }) => title), reviews: reviews.length, goal: habits.goal };
}

test('what a device takes is not held', async () => {
	expect(await study.keepModule(moduleOf('own-1'))).toEqual({ ok: true, value: undefined });
	expect([study.unkept, study.wouldBeLost]).toEqual([undefined, false]);
	expect(await shown()).toEqual({ titles: ['iss 5', 'own-1 5'], reviews: 0, goal: 4 });
});

describe('what a device does not take', () => {
	beforeEach(async () => {
		refuses = 'full';
		await study.keepModule(moduleOf('own-1'));
		await study.keepHabits({ ...usualHabits, goal: 2, changed: 7 });
		await study.take('a', 1, [review]);
	});

	test('is read and goes into the file, and is told as not kept', async () => {
		expect([study.unkept, study.wouldBeLost]).toEqual(['full', true]);
		expect(await shown()).toEqual({ titles: ['iss 5', 'own-1 5'], reviews: 1, goal: 2 });
		const file = await study.write(3);
		expect(file).toMatchObject({ ok: true, value: { written: 3, reviews: [review] } });
		expect(disk.modules).toHaveLength(1);
	});

	test('is not in what the reviews came to before: all are looked at', async () => {
		expect(await study.glance()).toMatchObject({ ok: true, value: { sum: undefined } });
		refuses = undefined;
		await study.retry();
		expect(await study.glance()).toMatchObject({ ok: true, value: { sum: { rows: 0 } } });
	});

	test('is kept once there is room', async () => {
		expect(await study.retry()).toEqual({ ok: false, because: 'full' });
		refuses = undefined;
		expect((await study.retry()).ok).toBe(true);
		expect(study.unkept).toBeUndefined();
		expect(disk.modules.map(({ slug }) => slug)).toEqual(['iss', 'own-1']);
		expect([disk.reviews.length, disk.habits?.goal]).toEqual([1, 2]);
	});

	test('does not come over what was kept after it', async () => {
		refuses = undefined;
		await study.keepModule(moduleOf('own-1', 8));
		expect(study.unkept).toBe('full');
		await study.retry();
		expect(disk.modules[1]?.title).toBe('own-1 8');
	});

	test('can be taken along when the device cannot even be read any more', async () => {
		await study.read();
		isClosed = true;
		expect(await shown()).toMatchObject({ titles: ['iss 5', 'own-1 5'], reviews: 1 });
		expect(await study.write(3)).toMatchObject({ ok: true, value: { reviews: [review] } });
	});

	test('goes with its article, or with everything', async () => {
		refuses = undefined;
		await study.dropModule('own-1');
		expect(await shown()).toMatchObject({ titles: ['iss 5'] });
		await study.clear();
		expect(study.unkept).toBeUndefined();
		expect(await shown()).toMatchObject({ titles: [], reviews: 0 });
	});
});

test('reviews that a device does not take are made again of its sittings: nothing would be lost', async () => {
	refuses = 'full';
	await study.take('a', 1, [review]);
	await study.keepModule(moduleOf('iss'));
	expect([study.unkept, study.wouldBeLost]).toEqual(['full', false]);
});

test('a device that was never read has nothing to show', async () => {
	isClosed = true;
	expect(await shown()).toBe('failed');
	expect(await study.write(1)).toEqual({ ok: false, because: 'failed' });
});
