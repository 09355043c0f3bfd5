import { newId } from '#lib/ui/new-id.browser.ts';
import { makeAttempt, type Module } from './attempt.ts';
import { openDevice } from './device.browser.ts';
import { resume, Sitting, start, type Resumed, type Shell } from './local.svelte.ts';
import { begin } from './replay.ts';
import { viewOf, type QuizView } from './view.ts';

/** A disk that has not answered by then is not waited for: the learner has already tapped. */
const DISK_WAIT_MS = 2_000;

/** The sittings of this page, by module, also where the device keeps nothing. */
const sittings = new Map<string, Sitting>();

/** What a page goes on with, and what there is to say of it, if anything. */
export interface Found {
	sitting: Sitting;
	notice: string;
}

/** What the sittings of this page need of the world. The disk is in it once it has answered. */
const shell: Shell = { clock: Date.now, newId };

let disk: ReturnType<typeof openDevice> | undefined;

/**
 * What a page shows before any device was asked. It is drawn at build time, and so every device
 * meets the options of a first sitting in the same order.
 */
export function firstLook(module: Module): QuizView {
	return viewOf(firstStanding(module, 'first'), module.article);
}

/**
 * The sitting to go on with, or a new one. A disk that answers late is taken up then: what was done
 * meanwhile is kept, and where nothing was, what lies there goes on. `onlate` is told with which.
 */
export async function sittingAt(module: Module, onlate: (found: Found) => void): Promise<Found> {
	const there = sittings.get(module.slug);
	if (there && there.view.phase !== 'finished') return { sitting: there, notice: '' };
	const asked = askDisk(module);
	const found = await Promise.race([asked, wait(DISK_WAIT_MS)]);
	if (!found) void asked.then(async (late) => onlate(await takeUp(module, late)));
	const standing = firstStanding(module, newId());
	const sitting = found?.sitting ?? new Sitting(module, shell, standing, shell.clock(), false);
	return { sitting: putOn(module, sitting), notice: await noticeOf(module, found) };
}

/** From here on the module's page goes on with this sitting, or with a new one. */
export function restart(module: Module, sitting = start(module, shell)): Sitting {
	return putOn(module, sitting);
}

/** What a sitting needs of the world, with the disk, however long that takes to answer. */
export async function openShell(): Promise<Shell> {
	const opened = await (disk ??= openDevice());
	return { ...shell, device: opened.ok ? opened.value : undefined };
}

async function askDisk(module: Module): Promise<Resumed> {
	const whole = await openShell();
	const found = await resume(module, whole);
	shell.device = whole.device;
	return found;
}

/** What was done without the disk is kept now that it is there; where nothing was, what lies there goes on. */
async function takeUp(module: Module, found: Resumed): Promise<Found> {
	const there = sittings.get(module.slug)!;
	const left = there.isBegun ? undefined : found.sitting;
	if (!left) there.retry();
	return { sitting: putOn(module, left ?? there), notice: await noticeOf(module, found) };
}

/** Why what was begun before does not go on. It seldom is so, and a quiz need not carry the words. */
async function noticeOf({ slug }: Module, found: Resumed | void): Promise<string> {
	if (!found || !('which' in found)) return '';
	const words = await import('./anew.browser.ts').catch(() => undefined);
	return words?.whyAnew(slug, found) ?? '';
}

function putOn({ slug }: Module, sitting: Sitting): Sitting {
	sittings.set(slug, sitting);
	return sitting;
}

function firstStanding(module: Module, id: string) {
	return begin(makeAttempt(module, { id, seed: 'first' }), module.questions)!;
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
