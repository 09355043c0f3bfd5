import { spanOf } from '#lib/article/span.ts';
import type { Acronym } from '#lib/language/en/acronyms.ts';
import { wordList } from '#lib/word-list.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, type Fact, type Finder, type Term } from '../../fact.ts';

/**
 * What an acronym stands for.
 *
 * > … the future of the International Space Station (ISS) …
 * > In the article, the letters ISS stand for …  International Space Station
 */
export const acronym: Finder = {
	kind: 'acronym',
	find(reading) {
		const used = usedAgain(reading);
		return reading.sentences.flatMap((sentence) =>
			sentence.acronyms
				.filter(({ short }) => used.has(short) && !WELL_KNOWN.has(short))
				.map((found) => acronymFact(reading, sentence, found))
		);
	}
};

function acronymFact(
	{ article }: Reading,
	sentence: ReadSentence,
	{ short, long, start, end }: Acronym
): Fact {
	const span = spanOf(article.text, start, start + long.length);
	const key: Term = {
		kind: 'long form',
		text: long,
		span,
		...(/[^s]s$/.test(long) && !/ (?:and|of) /.test(long) && { also: [long.slice(0, -1)] })
	};
	return fact('acronym', sentence, [spanOf(article.text, start, end)], {
		asks: [{ stem: `What does ${short} stand for in the article?`, key }],
		statement: { before: `in the article, the letters ${short} stand for `, key, after: '.' }
	});
}

/** Letters that hardly anybody needs a text to spell out. */
const WELL_KNOWN = wordList(
	'AIDS BBC CEO CIA CNN DNA EU FBI FIFA GDP HIV IBM ICU IMF IQ MLB MP NASA NATO NBA NBC NFL NHL NGO PhD UEFA UFO UK UN UNESCO UNICEF US USA USSR WHO WTO'
);

/** Letters that the text goes on to use: others are not worth knowing. */
function usedAgain({ acronyms, sentences }: Reading): Set<string> {
	const uses = new Map(acronyms.map(({ short }) => [short, 0]));
	for (const { words } of sentences)
		for (const { text } of words) if (uses.has(text)) uses.set(text, uses.get(text)! + 1);
	return new Set([...uses].flatMap(([short, count]) => (count > 1 ? short : [])));
}
