import { openDesk } from '#lib/review/device/desk.browser.ts';
import { withTaken } from '#lib/review/sittings/from-class.ts';
import { askedOf } from '#lib/review/library.ts';
import { askToStay } from '#lib/review/device/persistence.browser.ts';
import { readStudyFile } from '#lib/review/file/study-file.ts';
import { studyAddresses } from '../../study/study-addresses.ts';
import { whyNotKept } from '../../study/words.ts';

/** Takes what an address gives into the study of this device: how many questions are new there; or why not. */
export async function keepMissed(address: string): Promise<{ added: number; problem?: string }> {
	const fetched = await fetchText(address);
	if (fetched.problem) return { added: 0, problem: fetched.problem };
	const { file, problem } = readStudyFile(fetched.text!);
	if (!file) return { added: 0, problem };
	// What was practised up to now is taken up first: a question that changes ends the sitting that asks it.
	const desk = await openDesk(studyAddresses.content);
	if (!desk.ok) return { added: 0, problem: whyNotKept(desk.because) };
	const { study, kept } = desk.value;
	const now = Date.now();
	const before = new Map(kept.modules.map((module) => [module.slug, module]));
	const modules = file.modules.map((module) => withTaken(before.get(module.slug), module, now));
	const merged = await study.merge({ ...file, modules });
	if (!merged.ok) return { added: 0, problem: whyNotKept(merged.because) };
	void askToStay();
	const asked = (each: typeof modules) => each.reduce((sum, one) => sum + askedOf(one).length, 0);
	const were = modules.flatMap(({ slug }) => before.get(slug) ?? []);
	return { added: asked(modules) - asked(were) };
}

async function fetchText(address: string): Promise<{ text?: string; problem?: string }> {
	try {
		const response = await fetch(address, { headers: { accept: 'application/json' } });
		if (response.ok) return { text: await response.text() };
		const { message } = (await response.json()) as { message?: string };
		return { problem: message ?? FAILED };
	} catch {
		return { problem: FAILED };
	}
}

const FAILED = 'The questions cannot be fetched now. Try again when there is a network.';
