import type { World } from '../world.ts';

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 8 of 32 signs are 40 bits. */
const LENGTH = 8;

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aeiou';

/** A new code for an assignment, as it is stored. */
export function newCode({ bytes }: World): string {
	return Array.from(bytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** A code as it is shown. @example spelled('8F3KQ2WX') // '8F3K-Q2WX' */
export function spelled(code: string): string {
	return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** What was typed as a code, as it is stored. @example readCode('8f3k q2wx') // '8F3KQ2WX' */
export function readCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
}

/**
 * Why what was typed can be no code, as a sentence; undefined where it may be one.
 *
 * @example codeProblem('8F3K-Q2W') // 'A code has 8 letters and digits, and this has 7.'
 */
export function codeProblem(typed: string): string | undefined {
	const code = readCode(typed);
	if (code.length !== LENGTH)
		return `A code has ${LENGTH} letters and digits, and this has ${code.length}.`;
	const other = Array.from(code).find((sign) => !SIGNS.includes(sign));
	return other && `There is no ${other} in any code. Is it a V?`;
}

/**
 * Two words that can be said, by which a learner goes on elsewhere: 33 bits, so that with the limit on
 * tries nobody guesses one. @example newRecoveryWord(world) // 'tobik-murel'
 */
export function newRecoveryWord(world: World): string {
	return `${newSyllables(world)}-${newSyllables(world)}`;
}

/** What was typed as a recovery word, as it is hashed. @example readRecoveryWord(' Tobik Murel') // 'tobik-murel' */
export function readRecoveryWord(typed: string): string {
	const [first = '', second = ''] = typed.toLowerCase().match(/[a-z]+/g) ?? [];
	return `${first}-${second}`;
}

function newSyllables({ bytes }: World): string {
	return Array.from(bytes(5), (byte, i) => {
		const letters = i % 2 ? VOWELS : CONSONANTS;
		return letters[byte % letters.length];
	}).join('');
}
