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
	if (/^(?:has|have|had)$/.test(word)) return 'have';
	if (/^(?:is|are|was|were|am|been|be)$/.test(word)) return 'be';
	if (/^(?:does|do|did|done)$/.test(word)) return 'do';
	switch (xpos) {
		case 'VBD':
			return ofPast(word)?.base ?? regularBase(word);
		case 'VBN':
			return ofParticiple(word)?.base ?? regularBase(word);
		case 'VBZ':
			return ofThirdPerson(word)?.base ?? ofPlainS(word);
		case 'VBG':
			return ofIng(word)?.base;
		case 'VBP':
		case 'VB':
			return ofBase(word)?.base ?? word;
		default:
			return undefined;
	}
}

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
