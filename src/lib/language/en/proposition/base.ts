import type { TreeWord } from '../grammar/tree.ts';
import { ofBase, ofIng, ofParticiple, ofPast, ofThirdPerson } from '../verbs.ts';

/**
 * The base of a verb by its form in the text; of one that is in no list, by its ending where that leaves
 * no doubt.
 *
 * @example baseOf(tree[1]) // 'begin', for "began"
 */
export function baseOf({ text, xpos }: Pick<TreeWord, 'text' | 'xpos'>): string | undefined {
	const word = text.toLowerCase();
	return AUXILIARY.find(([forms]) => forms.test(word))?.[1] ?? byTag[xpos]?.(word);
}

/** Auxiliaries are full verbs too, and in no list. */
const AUXILIARY: readonly (readonly [RegExp, string])[] = [
	[/^(?:has|have|had)$/, 'have'],
	[/^(?:is|are|was|were|am|been|be)$/, 'be'],
	[/^(?:does|do|did|done)$/, 'do']
];

/** How each form of a verb tells its base, by its tag. */
const byTag: Readonly<Record<string, (word: string) => string | undefined>> = {
	VBD: (word) => ofPast(word)?.base ?? regularBase(word),
	VBN: (word) => ofParticiple(word)?.base ?? regularBase(word),
	VBZ: (word) => ofThirdPerson(word)?.base ?? ofPlainS(word),
	VBG: (word) => ofIng(word)?.base,
	VBP: (word) => ofBase(word)?.base ?? word,
	VB: (word) => ofBase(word)?.base ?? word
};

/** "circumnavigated" and "outflanked": what stands before "-ed" tells whether the base ends in "e". */
function regularBase(word: string): string | undefined {
	if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
	const stem = /^(.+)ed$/.exec(word)?.[1];
	if (!stem || !/[aeiouy]/.test(stem)) return undefined;
	if (
		/(?:at|iz|is|yz|ut|iv|uc|nc|rc|rg|dg|ng|ag|ur|os|us|ov|lv|rv|bl|pl|tl|dl|gl|fl|cl|u)$/.test(
			stem
		)
	)
		return /(?:eat|oat|ait|ing|ong|oil|eal|ein|oin|ish|our)$/.test(stem) ? stem : `${stem}e`;
	if (/([bdgklmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
	return /(?:[^aeiou]{2}|[aeiou]{2}[^aeious]|[aeiou]y|ow|er|en|or|it)$/.test(stem)
		? stem
		: undefined;
}

function ofPlainS(word: string): string | undefined {
	if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
	return /[^s]s$/.test(word) ? word.slice(0, -1) : undefined;
}
