import { limits } from '#lib/limits.ts';

/** Why a text cannot become an article, in a sentence that says what to do about it. */
export interface ArticleProblem {
	code: 'empty' | 'too-short' | 'too-long' | 'not-english' | 'binary';
	sentence: string;
}

/** Nothing to read was left. */
export const noText: ArticleProblem = {
	code: 'empty',
	sentence: 'There is no text here. Paste an article, or choose a file that holds one.'
};

/** Too little running text; headings, captions and bylines are not counted, and that is said. */
export function tooFewWords(running: number, all: number): ArticleProblem {
	const found =
		running === all
			? `This text is ${count(running, 'word')} long.`
			: `Of the ${count(all, 'word')} here, ${grouped(running)} stand in whole sentences; the rest looks like headings and captions.`;
	return {
		code: 'too-short',
		sentence: `${found} Readback needs at least ${limits.articleWordsMin} to find something worth asking.`
	};
}

/** What many apps share of a page: its address, with its title at most. */
export const onlyAddress: ArticleProblem = {
	code: 'too-short',
	sentence:
		'This is the address of a page, and not its text. Open the page, copy its text and paste it here, or save the page and choose it as a file.'
};

/** More text than one article may have. */
export function tooManyCharacters(characters: number): ArticleProblem {
	return {
		code: 'too-long',
		sentence: `This text has ${grouped(characters)} characters. Readback takes up to ${grouped(limits.articleCharacters)}: choose a part of it, such as a chapter.`
	};
}

/** A file that is not even opened. */
export function tooManyBytes(bytes: number): ArticleProblem {
	return {
		code: 'too-long',
		sentence: `This file is ${megabytes(bytes)} MB large. Readback takes files up to ${megabytes(limits.fileBytes)} MB: save the text alone, or choose a part of it.`
	};
}

/** Not enough of the everyday words that every English text is full of; `share` is 0 to 1. */
export function fewEnglishWords(share: number): ArticleProblem {
	return {
		code: 'not-english',
		sentence: `This does not read like English prose: only ${percent(share)} of its words are everyday English words such as "the" or "of". Readback makes questions from English articles only.`
	};
}

/** Mostly digits, signs or the letters of another script; `share` of Latin letters is 0 to 1. */
export function fewLatinLetters(share: number): ArticleProblem {
	return {
		code: 'not-english',
		sentence: `This does not read like English prose: only ${percent(share)} of its characters are letters of the English alphabet. Readback makes questions from English articles only.`
	};
}

/** A program or a table of data, which has English words but no sentences. */
export const looksLikeCode: ArticleProblem = {
	code: 'not-english',
	sentence:
		'This looks like source code or data. Readback makes questions from English prose: choose the text that explains it.'
};

/** A file for another program; `looksLike` names it with its article: "a PDF". */
export function notText(looksLike: string): ArticleProblem {
	return {
		code: 'binary',
		sentence: `This looks like ${looksLike}, which Readback cannot read. It reads plain text, Markdown and web pages saved as HTML: save the article as one of these.`
	};
}

function count(n: number, noun: string): string {
	return `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** 200000 as "200,000", the same on every machine. */
function grouped(n: number): string {
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function megabytes(bytes: number): string {
	return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
