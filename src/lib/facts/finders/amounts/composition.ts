import { spanOf } from '#lib/article/span.ts';
import { DEMONYMS } from '#lib/language/en/lexicon/places.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { sourceOf } from '../../source.ts';
import { fact, type Fact, type Finder, type Pair } from '../../fact.ts';

const COUNTED =
	/\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (\p{Lu}[\p{L}-]+)(?=,| and|\.|$)/gu;

/**
 * How a group is made up, by nationality.
 *
 * > … four Americans, two Russians and one German.
 * > When the article was written, how many of the people living on the ISS were of each nationality? Match them.  American – four · Russian – two · German – one
 */
export const composition: Finder = {
	kind: 'composition',
	find: (reading) => reading.sentences.flatMap((sentence) => compositionIn(reading, sentence))
};

function compositionIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const pairs: Pair[] = [...sentence.text.matchAll(COUNTED)].flatMap((match) => {
		const people = match[2]!.replace(/s$/, '');
		if (!DEMONYMS.has(people)) return [];
		const start = sentence.start + match.index;
		return [
			{
				left: people,
				right: match[1]!,
				span: spanOf(reading.article.text, start, start + match[0].length)
			}
		];
	});
	const [peoples, numbers] = [pairs.map(({ left }) => left), pairs.map(({ right }) => right)];
	const isClear = [peoples, numbers].every((side) => new Set(side).size === side.length);
	if (pairs.length < 3 || !isClear || sourceOf(reading, sentence) !== undefined) return [];
	const evidence = spanOf(reading.article.text, pairs[0]!.span.start, pairs.at(-1)!.span.end);
	return [
		fact('composition', sentence, [evidence], {
			pairs: {
				stem: stemFor(sentence.text.slice(0, pairs[0]!.span.start - sentence.start)),
				of: pairs
			},
			locate: 'says how many people come from each country'
		})
	];
}

/** "There are currently seven people living on the ISS – …": whose nationalities they are. */
function stemFor(before: string): string {
	const [, group] = GROUP.exec(before) ?? [];
	if (!group)
		return 'Match each nationality with the number of people that the article gives for it.';
	const asked = `how many of the ${group} were of each nationality? Match them.`;
	return NOW.test(before) ? `When the article was written, ${asked}` : capitalise(asked);
}

const NOW = /\b(?:currently|now|at present|today)\b/i;
const GROUP = /\b(?:\d+|\p{L}+) (people \p{Ll}[^–—:,.()]{4,60}?)\s*[–—:]\s*$/u;
