import * as v from 'valibot';
import type { Outcome } from '#lib/quiz/device.ts';
import { REVIEW } from './joined.ts';
import { isOwn, madeAnew, StudyModule } from './library.ts';
import { usualScheduling } from './memory.ts';
import { openStudy } from './study.browser.ts';
import type { Kept, OpenSitting, Study } from './study.ts';
import { moduleOfSitting, takenUp } from './take-up.ts';

/** Somebody's study on this device, with the reviews of all that was practised up to now. */
export interface Desk {
	study: Study;
	kept: Kept;
}

/** Where a module that ships is to be had, by its name. */
export type Addresses = (slug: string) => string;

/** Opens the study of this device, and makes the reviews of what was practised since it was last opened. */
export async function openDesk(shipped: Addresses): Promise<Outcome<Desk>> {
	const opened = await openStudy();
	if (!opened.ok) return opened;
	const study = opened.value;
	const problem = await takeUp(study, shipped);
	const kept = await study.read();
	if (!kept.ok) return kept;
	return problem ? problem : { ok: true, value: { study, kept: kept.value } };
}

async function takeUp(study: Study, shipped: Addresses): Promise<Outcome<never> | undefined> {
	const [sittings, kept] = [await study.untaken(), await study.read()];
	if (!sittings.ok) return sittings;
	if (!kept.ok) return kept;
	const modules = new Map(kept.value.modules.map((module) => [module.slug, module]));
	const { reviews: before, habits } = kept.value;
	const scheduling = { ...usualScheduling, retention: habits.retention };
	const take = async (some: readonly OpenSitting[]) => {
		for (const { attempt, seq, reviews } of takenUp(some, modules, before, scheduling)) {
			const taken = await study.take(attempt, seq, reviews);
			if (!taken.ok) return taken;
		}
		return undefined;
	};
	// What was practised on the questions that are here comes first: they may be others afterwards.
	const problem = await take(sittings.value);
	if (problem) return problem;
	const left = sittings.value.filter((sitting) => !moduleOfSitting(sitting, modules));
	for (const module of await hadAnew(left, modules, shipped)) {
		const added = await study.keepModule(module);
		if (!added.ok) return added;
		modules.set(module.slug, module);
	}
	return take(left);
}

/** The modules that sittings were at that are not here, or are others by now: those that ship are had anew. */
async function hadAnew(
	sittings: readonly OpenSitting[],
	modules: ReadonlyMap<string, StudyModule>,
	shipped: Addresses
): Promise<StudyModule[]> {
	const slugs = new Set(sittings.map(({ attempt }) => attempt.module));
	const found: StudyModule[] = [];
	for (const slug of slugs) {
		if (slug === REVIEW || isOwn({ slug })) continue;
		const fetched = await fetchModule(shipped(slug));
		const there = modules.get(slug);
		const module = fetched && there ? madeAnew(there, fetched) : fetched;
		const isTheirs = (one: OpenSitting) => moduleOfSitting(one, new Map([[slug, module!]]));
		if (module && sittings.some(isTheirs)) found.push(module);
	}
	return found;
}

const { slug, title, article, questions } = StudyModule.entries;
/** A module as its address gives it. */
const Shipped = v.object({ slug, title, article, questions });

async function fetchModule(address: string): Promise<StudyModule | undefined> {
	try {
		const response = await fetch(address);
		if (!response.ok) return undefined;
		const read = v.safeParse(Shipped, await response.json());
		const now = Date.now();
		return read.success
			? { ...read.output, version: 1, dropped: [], added: now, changed: now }
			: undefined;
	} catch {
		// Without a network it is asked for again the next time.
		return undefined;
	}
}
