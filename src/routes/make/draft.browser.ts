/** What somebody has put in and not made into anything yet: it stays in this tab, and goes with it. */
export interface Draft {
	readonly title: string;
	readonly text: string;
}

const NAME = 'readback-draft';
let isDone = false;

/** What was left here, if anything. */
export function leftDraft(): Draft | undefined {
	const [title, text] = readBoth();
	return title || text ? { title: title ?? '', text: text ?? '' } : undefined;
}

/** Keeps what stands in the form. A browser that keeps nothing loses it, as any form does. */
export function keepDraft({ title, text }: Draft): void {
	if (isDone) return;
	try {
		sessionStorage.setItem(`${NAME}-title`, title);
		sessionStorage.setItem(NAME, text);
	} catch {
		// There is no room, or it is forbidden.
	}
}

/** It has become an article of the study: from here on nothing of it is kept. */
export function forgetDraft(): void {
	keepDraft({ title: '', text: '' });
	isDone = true;
}

function readBoth(): (string | null)[] {
	try {
		return [`${NAME}-title`, NAME].map((name) => sessionStorage.getItem(name));
	} catch {
		return [];
	}
}
