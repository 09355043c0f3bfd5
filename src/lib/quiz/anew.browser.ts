import type { Unfit } from './whole.ts';

const words: Record<Unfit, string> = {
	outdated:
		'The questions have changed since you were here, so this is a new start. Your earlier answers stay on this device.',
	damaged:
		'Your earlier answers cannot be read on this device, so this is a new start. Nothing was deleted.'
};

/** Why what was begun before does not go on: said once of each, '' from then on. */
export function whyAnew(slug: string, { why, which }: { why: Unfit; which: string }): string {
	const name = `anew:${slug}`;
	try {
		if (localStorage.getItem(name) === which) return '';
		localStorage.setItem(name, which);
	} catch {
		// A browser that remembers nothing is told again.
	}
	return words[why];
}
