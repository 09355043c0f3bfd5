import * as v from 'valibot';
import type { Outcome } from '#lib/quiz/device.ts';
import { isEmptied } from './emptied.browser.ts';
import { HeldStudy } from './held.ts';
import { REVIEW } from '../sittings/joined.ts';
import { isOwn, madeAnew, StudyModule } from '../library.ts';
import { usualScheduling } from '../memory/memory.ts';
import { holds, standOf, sumOf } from '../stand.ts';
import { openStudy } from './study.browser.ts';
import type { OpenSitting, Stand, Study } from '../study.ts';
import { moduleOfSitting, takenUp } from '../sittings/take-up.ts';

/** Somebody's study on this device, with the reviews of all that was practised up to now. */
export interface Desk {
	study: HeldStudy;
	kept: Stand;
	/** There was a study here, and the browser has emptied its store. */
	isLost: boolean;
}

/** Where a module that ships is to be had, by its name. */
export type Addresses = (slug: string) => string;

/**
 * Opens the study of this device, and makes the reviews of what was practised since it was last opened. `heard` is
 * told whenever something was kept, or was not.
 */
export async function openDesk(shipped: Addresses, heard?: () => void): Promise<Outcome<Desk>> {
	const opened = await openStudy();
	if (!opened.ok) return opened;
	return lookAgain(new HeldStudy(opened.value, heard), shipped);
}

/** What lies on the desk by now: other pages may have practised meanwhile. What it holds it goes on holding. */
export async function lookAgain(study: HeldStudy, shipped: Addresses): Promise<Outcome<Desk>> {
	const [sittings, kept] = [await study.untaken(), await standAt(study)];
	if (!sittings.ok) return sittings;
	if (!kept.ok) return kept;
	let stand = kept.value;
	if (sittings.value.length > 0) {
		await takeUp(study, sittings.value, stand, shipped);
		const taken = await standAt(study);
		if (!taken.ok) return taken;
		stand = taken.value;
	}
	const isLost = await isEmptied(study, stand.modules.length + stand.summary.count > 0);
	return { ok: true, value: { study, kept: stand, isLost } };
}

/** Where a study stands: by what its reviews came to before, or by all of them, which with years of them is slow. */
async function standAt(study: Study): Promise<Outcome<Stand>> {
	const glance = await study.glance();
	if (!glance.ok) return glance;
	const { sum, rows: _, ...rest } = glance.value;
	const now = Date.now();
	if (sum && holds(sum, rest.modules, now))
		return { ok: true, value: { ...rest, summary: sum.summary, misdated: sum.misdated } };
	const kept = await study.read();
	if (!kept.ok) return kept;
	const stand = standOf(kept.value, now);
	const fresh = sumOf(kept.value, stand, now);
	// What is not kept is made again the next time.
	if (fresh) await study.keepSum(fresh);
	return { ok: true, value: stand };
}

async function takeUp(
	study: Study,
	sittings: readonly OpenSitting[],
	kept: Stand,
	shipped: Addresses
): Promise<void> {
	const modules = new Map(kept.modules.map((module) => [module.slug, module]));
	const { summary, habits } = kept;
	const scheduling = { ...usualScheduling, retention: habits.retention };
	const take = async (some: readonly OpenSitting[]) => {
		// What the device does not take is held by the study, which says so.
		for (const { attempt, seq, reviews } of takenUp(some, modules, summary.latest, scheduling))
			await study.take(attempt, seq, reviews);
	};
	// What was practised on the questions that are here comes first: they may be others afterwards.
	await take(sittings);
	const left = sittings.filter((sitting) => !moduleOfSitting(sitting, modules));
	for (const module of await hadAnew(left, modules, shipped)) {
		await study.keepModule(module);
		modules.set(module.slug, module);
	}
	await take(left);
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
