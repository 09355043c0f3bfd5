import { fewEnglishWords, fewLatinLetters, looksLikeCode, type ArticleProblem } from './problem.ts';

/** Everyday words of English. Prose is full of them, whatever it is about. */
const everyday = new Set(
	`the of and to that with for were are by from this it have has had which be been being their his her
	they them there these those he she you your we our us would will could should can may might must not
	but what when where who how why than then after before about between through during against because
	while although however also into over under out up down off only other some such more most many much
	any each its it's don't doesn't didn't do does did at as if so no or my me him an is was in on a i all
	one two first new said says like just very even both since until without within`.split(/\s+/)
);

/** Of those, the ones that neighbours of English use as well: they count half. */
const shared = new Set(
	'is was in on a i an as at of had so do or no me over up all we he'.split(' ')
);

/** Everyday words of neighbours that English does not have; names have a few of them. */
const foreign = new Set(
	`der das den dem des und ist nicht ein eine einen mit sich auf für von zu im auch wird werden dass bei
	het een van de zijn niet dat met aan op voor wordt worden ook maar naar le la les du et est que qui dans
	une pour pas sur au aux ce cette sont el los las una por del con para se su como más pero il che di è
	della per non gli och att det som på är av till jag og er på ikke til av med den af em não uma os ao`.split(
		/\s+/
	)
);

/** Prose has .30 to .45 of them, the driest paragraph .18; Latin and random keys stay under .05. */
const shareMin = 0.12;

/** Latin letters among all that is no space: prose has .84 to .97, tables of numbers under .5. */
const lettersMin = 0.65;

/** Brackets and operators of programs: prose has under .007 of them, source code over .017. */
const codeMax = 0.015;

/** A text about programs has some of their brackets, but the everyday words of prose too. */
const shareOfProse = 0.3;

/** The problem of a text in another script, or of a table of numbers; it shows in a few signs. */
export function findScriptProblem(text: string): ArticleProblem | undefined {
	const letters = shareOf(text, /[a-z]/gi);
	return letters < lettersMin ? fewLatinLetters(letters) : undefined;
}

/**
 * The problem of a text in Latin letters that is no English prose; it takes some fifteen words to
 * tell.
 *
 * @example findEnglishProblem('Il était une fois un roi …') // { code: 'not-english', … }
 */
export function findEnglishProblem(text: string): ArticleProblem | undefined {
	const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
	const share = everydayShare(words);
	const isForeign = words.filter((word) => foreign.has(word)).length > share * words.length;
	if (share < shareMin || isForeign) return fewEnglishWords(share);
	return share < shareOfProse && shareOf(text, /[{}=<>_\\|]/g) > codeMax
		? looksLikeCode
		: undefined;
}

function shareOf(text: string, signs: RegExp): number {
	const all = text.match(/\S/gu)?.length ?? 0;
	return (text.match(signs)?.length ?? 0) / Math.max(all, 1);
}

function everydayShare(words: readonly string[]): number {
	let weight = 0;
	for (const word of words) {
		if (everyday.has(word.replace('’', "'"))) weight += shared.has(word) ? 0.5 : 1;
	}
	return weight / Math.max(words.length, 1);
}
