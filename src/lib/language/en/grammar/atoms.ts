import { hash } from '#lib/random.ts';

/** What a word's letters tell, each as a hash. */
export interface Atoms {
	/** The word in small letters, with numbers and years made alike. */
	readonly word: number;
	/** Its kinds of characters in a row: "Xx" for "Paris", "d,d" for "1,000". */
	readonly shape: number;
	readonly suffix1: number;
	readonly suffix2: number;
	readonly suffix3: number;
	readonly suffix4: number;
	readonly prefix1: number;
	readonly prefix3: number;
}

/** Numbers are alike but for years; typographic marks read as typed ones. */
export function normalForm(form: string): string {
	const lower = form
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]|--+/g, '-');
	if (/^\d+(?:[.,:]\d+)*$/.test(lower)) return /^[12]\d{3}$/.test(lower) ? '!year' : '!number';
	return lower;
}

/**
 * The kinds of characters of a word, runs cut to two.
 *
 * @example shapeOf('McDonald') // 'XxXxx'
 */
export function shapeOf(form: string): string {
	let shape = '';
	for (const character of form.slice(0, 12)) {
		const kind = /\p{Lu}/u.test(character)
			? 'X'
			: /\p{L}/u.test(character)
				? 'x'
				: /\d/.test(character)
					? 'd'
					: character;
		if (!shape.endsWith(kind + kind)) shape += kind;
	}
	return shape;
}

/** The atoms of a form. Forms come back in every article: who reads many keeps them by form. */
export function atomsOf(form: string): Atoms {
	const normal = normalForm(form);
	return {
		word: hash(normal),
		shape: hash(`shape ${shapeOf(form)}`),
		suffix1: hash(`1 ${normal.slice(-1)}`),
		suffix2: hash(`2 ${normal.slice(-2)}`),
		suffix3: hash(`3 ${normal.slice(-3)}`),
		suffix4: hash(`4 ${normal.slice(-4)}`),
		prefix1: hash(`p1 ${form.slice(0, 1)}`),
		prefix3: hash(`p3 ${normal.slice(0, 3)}`)
	};
}
