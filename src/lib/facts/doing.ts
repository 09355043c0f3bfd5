import { baseOf } from '#lib/language/en/proposition/base.ts';
import { ingOf, ofIng, ofParticiple } from '#lib/language/en/verbs.ts';

/**
 * What somebody did in the past as it reads behind "before" and "after".
 *
 * @example doingOf('shifted his focus') // 'shifting his focus'
 * @example doingOf('was appointed dictator') // 'being appointed dictator'
 */
export function doingOf(predicate: string): string | undefined {
	const [verb, rest] = cut(predicate);
	if (/^(?:was|were)$/.test(verb)) return `being${rest}`;
	const base = /^(?:had|did)$/.test(verb) ? undefined : baseOf({ text: verb, xpos: 'VBD' });
	return base && `${ingOf(base)}${rest}`;
}

/**
 * The other way round: what stands behind "before" and "after" as what one person did.
 *
 * @example doneOf('returning to France') // 'returned to France'
 */
export function doneOf(doing: string): string | undefined {
	const [verb, rest] = cut(doing);
	if (verb === 'being') return `was${rest}`;
	if (verb === 'having') {
		const [participle, behind] = cut(rest.trimStart());
		const past = participle === 'been' ? 'was' : ofParticiple(participle)?.past;
		return past && `${past}${behind}`;
	}
	const past = ofIng(verb)?.past;
	return past && `${past}${rest}`;
}

/** The first word, and the rest with the space before it. */
function cut(text: string): [string, string] {
	const [first = ''] = text.split(' ', 1);
	return [first, text.slice(first.length)];
}
