import type { Attachment } from 'svelte/attachments';
import { dropStash, fillIn, readStash, stash, valuesOf } from '../../../stash.browser.ts';

/** What is typed is put aside after such a pause. */
const PAUSE_MS = 300;

/**
 * Puts aside what is typed into the form within, so that it is there again after a reload, as long as what it
 * was typed over is the same; and asks before the page is left without sending it.
 */
export function remembered(key: string, onto: string, isBack: () => void): Attachment {
	return (within) => {
		const form = within.querySelector('form')!;
		const end = new AbortController();
		const { signal } = end;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isTyped = false;
		const keep = () => {
			if (isTyped) stash(key, { onto, values: valuesOf(form) });
		};
		const before = readStash(key);
		// What a browser puts back into fields by itself may be older.
		form.autocomplete = 'off';
		if (before?.onto === onto) {
			fillIn(form, before.values);
			isTyped = true;
			isBack();
		} else dropStash(key);
		const typed = () => {
			isTyped = true;
			clearTimeout(timer);
			timer = setTimeout(keep, PAUSE_MS);
		};
		form.addEventListener('input', typed, { signal });
		// What is sent may be refused, or not arrive: it stays put aside until what it was typed over is another.
		form.addEventListener(
			'submit',
			() => {
				keep();
				isTyped = false;
			},
			{ signal }
		);
		const leaving = (event: BeforeUnloadEvent) => {
			keep();
			if (isTyped) event.preventDefault();
		};
		addEventListener('beforeunload', leaving, { signal });
		return () => {
			clearTimeout(timer);
			end.abort();
		};
	};
}
