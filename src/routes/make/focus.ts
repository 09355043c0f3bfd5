import { tick } from 'svelte';

/** What can take the focus in a line of a list, or as the heading of one. */
const TARGETS = 'h3[tabindex], summary';

/**
 * Remembers what stands beside the line of a button that is about to go with it. The function that it
 * gives moves the focus there, once the line has gone: to the next line, the one before, or the heading.
 */
export function focusBeside(pressed: HTMLElement): () => Promise<void> {
	const places: (Element | null | undefined)[] = [];
	const lines = [...ancestors(pressed)].filter((element) => element.matches('li'));
	for (const line of lines) places.push(line.nextElementSibling, line.previousElementSibling);
	const targets = places.map((place) => place?.querySelector<HTMLElement>(TARGETS));
	targets.push(pressed.closest('section')?.querySelector<HTMLElement>('h2'));
	return async () => {
		await tick();
		targets.find((target) => target?.isConnected)?.focus();
	};
}

function* ancestors(element: HTMLElement): Generator<HTMLElement> {
	for (let at = element.parentElement; at; at = at.parentElement) yield at;
}
