import { makeAttempt, type Module } from './attempt.ts';
import { openDevice } from './device.browser.ts';
import { resume, Sitting, start, type Shell } from './local.svelte.ts';
import { begin } from './replay.ts';
import { viewOf, type QuizView } from './view.ts';

/** A disk that has not answered by then is not waited for: the learner has already tapped. */
const DISK_WAIT_MS = 2_000;

/** The sittings of this page, by module, also where the device keeps nothing. */
const sittings = new Map<string, Sitting>();

let shell: Promise<Shell> | undefined;

/**
 * What a page shows before any device was asked. It is drawn at build time, and so every device
 * meets the options of a first sitting in the same order.
 */
export function firstLook(module: Module): QuizView {
	return viewOf(firstStanding(module, 'first'), module.article);
}

/** The sitting to go on with, or a new one. */
export async function sittingAt(module: Module): Promise<Sitting> {
	const there = sittings.get(module.slug);
	if (there && there.view.phase !== 'finished') return there;
	const shell = await openShell();
	const { sitting } = await resume(module, shell);
	const standing = firstStanding(module, shell.newId());
	return putOn(module, sitting ?? new Sitting(module, shell, standing, shell.clock(), false));
}

/** From here on the module's page goes on with this sitting, or with a new one. */
export async function restart(module: Module, sitting?: Sitting): Promise<Sitting> {
	return putOn(module, sitting ?? start(module, await openShell()));
}

function putOn({ slug }: Module, sitting: Sitting): Sitting {
	sittings.set(slug, sitting);
	return sitting;
}

function firstStanding(module: Module, id: string) {
	return begin(makeAttempt(module, { id, seed: 'first' }), module.questions)!;
}

/** What the sittings of this page need of the world. */
export function openShell(): Promise<Shell> {
	return (shell ??= makeShell());
}

async function makeShell(): Promise<Shell> {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, DISK_WAIT_MS));
	const opened = await Promise.race([openDevice(), late]);
	return { clock: Date.now, newId, device: opened?.ok ? opened.value : undefined };
}

/** `crypto.randomUUID` is missing where a school serves its pages over plain HTTP. */
function newId(): string {
	const numbers = crypto.getRandomValues(new Uint32Array(4));
	return Array.from(numbers, (number) => number.toString(36)).join('');
}
