import { tick } from 'svelte';

declare global {
	interface Window {
		/** Presses on buttons under `data-hold` that came before the page was alive (app.html). */
		held?: HTMLButtonElement[];
	}
}

/** Tells the page of what was chosen or typed before it was alive. */
export function readBack(root: HTMLElement): void {
	const touched = [...root.querySelectorAll('input')].filter(({ type, checked, value }) =>
		type === 'radio' ? checked : value
	);
	for (const input of touched) input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** From here on the buttons under `root` work; those pressed before are pressed now, in their order. */
export async function release(root: HTMLElement): Promise<void> {
	delete root.dataset.hold;
	for (const button of window.held?.splice(0) ?? []) {
		delete button.dataset.held;
		if (!root.contains(button)) continue;
		button.click();
		await tick();
	}
}
