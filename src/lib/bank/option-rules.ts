import { beginningOf, contentWords, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import type { Candidate } from './candidate.ts';
import type { Rule } from './rule.ts';

/** Rules about the options of a choice: one right, the others wrong, none that stands out. */
export const optionRules: readonly Rule[] = [
	{
		rule: 'SAME',
		find({ item }) {
			const names = item.options.map(plainName);
			const twice = item.options.find((_, i) => names.indexOf(names[i]!) !== i);
			return twice && `“${twice}” stands twice among the options.`;
		}
	},
	...(
		[
			['OVERLAP', overlapping],
			['LONGEST', longestKey],
			['CLANG', clanging],
			['HETERO', mixed]
		] as const
	).map(([rule, look]) => ({
		rule,
		find: (candidate: Candidate) => (isChoice(candidate) ? look(candidate) : undefined)
	}))
];

/** A choice among words; true, false and not stated need no such care. */
function isChoice({ item }: Candidate): boolean {
	return item.type === 'mcq' && item.options[0] !== 'True';
}

function distractorsOf({ item, keys }: Candidate): string[] {
	return item.options.filter((option) => option !== keys[0]);
}

function overlapping({ item }: Candidate): string | undefined {
	const plain = item.options.map(plainWords);
	const held = plain.findIndex((option, i) =>
		plain.some((other, j) => i !== j && holdsPhrase(other, option))
	);
	return held < 0 ? undefined : `“${item.options[held]}” is part of another option.`;
}

function longestKey(candidate: Candidate): string | undefined {
	const { length } = candidate.keys[0]!;
	const lengths = distractorsOf(candidate).map((option) => option.length);
	const most = Math.max(...lengths);
	const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
	return length > most * 1.25 && length > most + 8 && length > mean * 1.4
		? 'The key is clearly the longest option.'
		: undefined;
}

/** So many content words a key may have and still be given away by one that the stem has too. */
const CLANG_WORDS_MAX = 8;

function clanging(candidate: Candidate): string | undefined {
	const words = contentWords(candidate.keys[0]!);
	if (words.size > CLANG_WORDS_MAX) return undefined;
	const others = new Set(
		distractorsOf(candidate).flatMap((option) => [...contentWords(option)].map(beginningOf))
	);
	const asked = new Set([...candidate.content].map(beginningOf));
	const striking = [...words].find((word) => {
		const isAsked =
			candidate.content.has(word) || (word.length > 5 && asked.has(beginningOf(word)));
		return isAsked && !others.has(beginningOf(word));
	});
	return striking && `Only the key repeats “${striking}” from the stem.`;
}

function mixed({ item }: Candidate): string | undefined {
	const isMixed = (pattern: RegExp) => {
		const count = item.options.filter((option) => pattern.test(option.trim())).length;
		return count > 0 && count < item.options.length;
	};
	if (isMixed(/^[^\p{L}]*\d/u)) return 'Some options begin with a figure and others do not.';
	return isMixed(/^\p{Ll}/u) ? 'Some options begin with a capital and others do not.' : undefined;
}
