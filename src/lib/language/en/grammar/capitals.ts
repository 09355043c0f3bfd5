/**
 * How a document writes a word elsewhere: a word that is also written small is no name at the head of
 * a sentence; one that has its capital within a sentence is.
 */
export type Capitals = (form: string) => number;

/** The part of the answer that says whether the form itself has a capital. */
const CAPITAL = 4;

/** Whether an answer is about a form with a capital. */
export function isCapital(capitals: number): boolean {
	return capitals > CAPITAL;
}

export function capitalsOf(sentences: readonly (readonly string[])[]): Capitals {
	const small = new Set<string>();
	const capital = new Set<string>();
	for (const forms of sentences) {
		const runs = forms.filter((form) => /^\p{Ll}{3}/u.test(form)).length > 0;
		forms.forEach((form, i) => {
			if (/^\p{Ll}/u.test(form)) small.add(form);
			else if (runs && i > 0 && /^\p{Lu}/u.test(form) && /^[\p{L},;]/u.test(forms[i - 1]!))
				capital.add(form.toLowerCase());
		});
	}
	return (form) => {
		const lower = form.toLowerCase();
		const written = /^\p{Lu}/u.test(form) ? CAPITAL : 0;
		return 1 + written + (small.has(lower) ? 1 : 0) + (capital.has(lower) ? 2 : 0);
	};
}
