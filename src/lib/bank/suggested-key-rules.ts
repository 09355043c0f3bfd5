import { contentWords, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { STOP } from '#lib/language/en/lexicon/closed.ts';
import { isNumberWord } from '#lib/language/en/numbers.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { sentencesLike, type Material } from '#lib/questions/making/material.ts';
import type { Candidate } from './candidate.ts';
import type { Rule } from './rule.ts';
import { numbersIn, suggestedNumberRules } from './suggested-number-rules.ts';
import { hasForm } from './word-forms.ts';

/** Rules that hold the options of a second maker against the evidence: one is right, and no other can be. */
export function suggestedKeyRules({ entities, acronyms }: Reading): Rule[] {
	const namesOf = (option: string) => {
		const plain = plainName(option);
		const all = [
			...entities.map(({ names }) => names),
			...acronyms.map(({ short, long }) => [short, long])
		].map((names) => names.map(plainName));
		return new Set([plain, ...all.filter((names) => names.includes(plain)).flat()]);
	};
	return [
		{ rule: 'GROUND', find: unshown },
		{ rule: 'FIT', find: unfit },
		{ rule: 'ALL-NONE', find: spanning },
		{ rule: 'LONGEST', find: sprawling },
		...suggestedNumberRules,
		{ rule: 'MULTIKEY', find: (candidate) => otherName(candidate, namesOf) },
		{ rule: 'MULTIKEY', find: alsoInEvidence },
		{ rule: 'MULTIKEY', find: alsoSaid }
	];
}

function distractorsOf({ item, keys }: Candidate): string[] {
	return item.options.filter((option) => option !== keys[0]);
}

/** The words of the key stand in the evidence, or words that begin like them. */
function unshown({ question, keys }: Candidate): string | undefined {
	const [key, quote] = [plainWords(keys[0]!), plainWords(question.evidence[0]!.quote)];
	if (key.split(' ').every((word) => STOP.has(word)))
		return 'The key says nothing that the evidence could show.';
	if (holdsPhrase(quote, key)) return undefined;
	const words = [...contentWords(key)].filter((word) => !/\d/.test(word) && !isNumberWord(word));
	const missing = words.find((word) => !hasForm(quote.split(' '), word));
	return missing && `The evidence does not speak of “${missing}”, and the key does.`;
}

const MONTH =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|century)\b/;

/** A time is asked for by "when", and a number by "how many". */
function unfit({ item: { prompt }, keys }: Candidate): string | undefined {
	const asked = prompt.replace(/^According to [^,]+, /, '');
	const key = keys[0]!;
	if (/^(?:when|(?:in|by|since|until) (?:what|which) (?:year|month))\b/i.test(asked))
		return /\d/.test(key) || MONTH.test(key) ? undefined : 'It asks when, and the key is no time.';
	return /^how (?:many|much)\b/i.test(asked) && !numbersIn(key).length
		? 'It asks how many, and the key is no number.'
		: undefined;
}

/** An option that speaks of the others cannot be held against the evidence. */
function spanning({ item }: Candidate): string | undefined {
	const one = item.options.find((option) =>
		/^(?:all|both|none|neither|either|any|everything|nothing)\b|\b(?:of the above|of these|of them|options?)\b/i.test(
			option
		)
	);
	return one && `“${one}” speaks of the other options.`;
}

/** An option that goes on and on is none that one chooses among. */
function sprawling(candidate: Candidate): string | undefined {
	const most = 3 * candidate.keys[0]!.length + 20;
	return distractorsOf(candidate).some(({ length }) => length > most)
		? 'A distractor is far longer than the key.'
		: undefined;
}

function otherName(
	candidate: Candidate,
	namesOf: (option: string) => ReadonlySet<string>
): string | undefined {
	const names = namesOf(candidate.keys[0]!);
	const other = distractorsOf(candidate).find((option) => names.has(plainName(option)));
	return other && `“${other}” is another name for the key.`;
}

/** What stands in the evidence too may be right as well; only somebody who understands it can tell. */
function alsoInEvidence(candidate: Candidate, { reading }: Material): string | undefined {
	const { text } = reading.sentences[candidate.fact.sentence]!;
	const [plain, numbers] = [plainWords(text), numbersIn(text)];
	const own = numbersIn(candidate.keys[0]!);
	const other = distractorsOf(candidate).find((option) => {
		const values = numbersIn(option);
		const isGiven =
			values.length > 0 && values.every((value) => numbers.includes(value) && !own.includes(value));
		return isGiven || holdsPhrase(plain, plainWords(option));
	});
	return other && `The evidence speaks of “${other}” too.`;
}

/** So much of what a stem says, in a sentence that has a distractor too, may make that right. */
const SAID_SHARE = 0.6;

function alsoSaid(candidate: Candidate, material: Material): string | undefined {
	const { content, fact } = candidate;
	if (!content.size) return undefined;
	const alike = sentencesLike(content, SAID_SHARE, material).filter((at) => at !== fact.sentence);
	for (const option of distractorsOf(candidate)) {
		const plain = plainWords(option);
		const rival = alike
			.map((at) => material.reading.sentences[at]!)
			.find(({ text }) => holdsPhrase(plainWords(text), plain));
		if (rival) return `By the sentence “${rival.text}” “${option}” may be right too.`;
	}
	return undefined;
}
