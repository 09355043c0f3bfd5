import { isPlural } from '#lib/language/en/nouns.ts';

const BE = /^(?:is|are|was|were|(?:has|have|had) been)(?= )/;
/** "is about 20 times heavier", "are far more prevalent", "are much smaller in mass". */
const ADJECTIVE =
	/\b(?:(?:more|less) ([\p{Ll}-]+)|([\p{Ll}]{2,}er))( (?:in|to|for|of|on) [\p{L} ]+)?$/u;
/** "make less noise", "has far more people". */
const NOUN =
	/^(\p{Ll}+)(?: (?:far|much|many|slightly|even|significantly|considerably))* (?:more|less|fewer) (\p{Ll}+)$/u;
/** "grow more quickly". */
const ADVERB =
	/^(\p{Ll}+)(?: (?:far|much|even|significantly|considerably))* (?:more|less) (\p{Ll}+ly)$/u;
const IRREGULAR: Readonly<Record<string, string>> = {
	better: 'good',
	worse: 'bad',
	stranger: 'strange'
};

/**
 * What would be said if two were alike in what one is said to be more; undefined where that is not sure to be English.
 *
 * @example asMuch('is about 20 times heavier') // 'is just as heavy as'
 * @example asMuch('make less noise') // 'make just as much noise as'
 */
export function asMuch(said: string): string | undefined {
	const [be] = BE.exec(said) ?? [];
	if (be) return asAdjective(be, said);
	const [, does, how] = ADVERB.exec(said) ?? [];
	if (does) return `${does} just as ${how} as`;
	const [, verb, noun] = NOUN.exec(said) ?? [];
	return verb && noun
		? `${verb} just as ${isPlural(noun) ? 'many' : 'much'} ${noun} as`
		: undefined;
}

function asAdjective(be: string, said: string): string | undefined {
	const [, plain, comparative, tail = ''] = ADJECTIVE.exec(said) ?? [];
	const adjective = plain ?? (comparative && baseOfComparative(comparative));
	return adjective && `${be} just as ${adjective}${tail} as`;
}

/** "heavy" of "heavier", "large" of "larger", "big" of "bigger". */
function baseOfComparative(word: string): string {
	if (IRREGULAR[word]) return IRREGULAR[word];
	const stem = word.slice(0, -2);
	if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
	if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
	const losesE = /(?:[csvz]|[^n]g|rg|[^aeioul]l|[^aeiou][aeiou][dtrnmpk])$/;
	return losesE.test(stem) ? `${stem}e` : stem;
}
