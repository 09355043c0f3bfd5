import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { SavedForm, type Saying } from './saved-form.browser.ts';
import type { Saved } from './saved.ts';

/** Saves the forms of a page as they are typed into, one after the other, and leaves nothing unsaid. */
export class Saver {
	readonly #address: string;
	readonly #hear: (saved: Saved) => void;
	readonly #forms = new Set<SavedForm>();
	#last: Promise<unknown> = Promise.resolve();
	#isGoing: HTMLFormElement | undefined;

	constructor(address: string, hear: (saved: Saved) => void) {
		this.#address = address;
		this.#hear = hear;
	}

	/** Saves a question's form as it is typed into. Without a script its button sends it. */
	form(saying: Saying): Attachment<HTMLFormElement> {
		return (element) => {
			const desk = {
				address: this.#address,
				inTurn: (send: () => Promise<void>) => (this.#last = this.#last.then(send)),
				hear: this.#hear
			};
			// The form is the same whatever is saved of it.
			const form = untrack(() => new SavedForm(element, saying, desk));
			this.#forms.add(form);
			return () => {
				form.end();
				this.#forms.delete(form);
			};
		};
	}

	/** Watches over the page: what is done elsewhere on it, and who leaves it, waits for what is being saved. */
	watch(): () => void {
		const end = new AbortController();
		const { signal } = end;
		addEventListener('submit', (event) => this.#submitted(event), { signal, capture: true });
		addEventListener('beforeunload', (event) => this.#leaving(event), { signal });
		addEventListener('online', () => this.#saveAll(), { signal });
		addEventListener('visibilitychange', () => document.hidden && this.#saveAll(), { signal });
		return () => end.abort();
	}

	#saveAll(): Promise<unknown> {
		return Promise.all([...this.#forms].map((form) => form.save()));
	}

	#submitted(event: SubmitEvent): void {
		const element = event.target as HTMLFormElement;
		const own = [...this.#forms].find((form) => form.element === element);
		const isUnsaved = [...this.#forms].some((form) => form.isUnsaved);
		if (own) {
			event.preventDefault();
			void own.save(true);
		} else if (isUnsaved && this.#isGoing !== element) {
			event.preventDefault();
			this.#isGoing = element;
			void this.#saveAll().then(() => element.requestSubmit(event.submitter));
		}
	}

	#leaving(event: BeforeUnloadEvent): void {
		void this.#saveAll();
		if ([...this.#forms].some((form) => form.isAtRisk)) event.preventDefault();
	}
}
