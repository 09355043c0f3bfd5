import type { Flaw } from '#lib/bank/verify.ts';

/** What to do about what each rule finds. */
const toDo: Readonly<Record<string, string>> = {
	'ALL-NONE': 'write one that can be right or wrong by itself',
	CLANG: 'say it otherwise in the question, or let another option have the word too',
	CORRECTED: 'ask for what the article holds true',
	DOUBT: 'say in the question that it may be so',
	ENCODING: 'write these characters anew',
	EVIDENCE: 'let the question stand on other words',
	FIT: 'mend the question or the key',
	FORM: 'write one question, with a question mark at its end',
	FURNITURE: 'let the question stand on words of the running text',
	GENERIC: 'ask for something that only the text tells',
	GROUND: 'let the question stand on words that show its key, or mend it',
	HETERO: 'give all of them one form',
	LANG: 'mend the wording',
	LEAK: 'take it out',
	LENGTH: 'aim at about twelve',
	LONGEST: 'make all options about as long',
	MULTIKEY: 'make sure that only the key is right',
	NEGATIVE: 'ask for what the evidence says',
	OPINION: 'name who says so',
	OVERLAP: 'make them exclude each other',
	REF: 'name what is meant',
	SAME: 'write another one',
	SENSITIVE: 'make sure that it is for yours',
	TRUNC: 'close it, or end the sentence',
	VERBATIM: 'say it in other words'
};

/** What a rule has found, and what to do about it, in one sentence; beside another question, with its number. */
export function advice({ rule, because }: Flaw, number?: number): string {
	const what = number === undefined ? toDo[rule] : `change this one or question ${number}`;
	return what ? `${because.replace(/[.]$/, '')}: ${what}.` : because;
}
