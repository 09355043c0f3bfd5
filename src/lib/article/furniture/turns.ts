import { timeStamp } from './newsroom.ts';

/** No label is longer. */
const reach = 160;

const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’-]*";
const moment = `${timeStamp}\\s*(?:[-–—|]\\s*)?`;

/** "[00:12] DAVID HOLLIS, HOST: Welcome", "Q: When", "HOLLIS (voice-over) [0:12]: It". */
const turn = new RegExp(
	`^(?:${moment})?(?:${word}\\s){0,3}(?<last>${word})(?:,\\s[\\p{Lu}\\s]{2,40}|\\s\\([^()]{2,30}\\))?(?:\\s?${timeStamp})?:\\s+(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
	'u'
);

/** A moment that is marked as one; "10:30" alone may begin a sentence. */
const marked =
	/^(?:\[\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?\]|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)\s*(?:[-–—|]\s*)?(?=\S)/;

/**
 * How much of a paragraph is the label of a transcript: the moment, and who speaks. Only where two
 * speakers have two turns each; in other texts what stands before a colon belongs to the sentence.
 *
 * @example turnsOf(['Q: Why?', 'A: It rained.', 'Q: Where?', 'A: Here.'])('A: It rained.') // 3
 */
export function turnsOf(paragraphs: readonly string[]): (paragraph: string) => number {
	const turns = new Map<string, number>();
	for (const paragraph of paragraphs) {
		const { speaker } = readTurn(paragraph);
		if (speaker) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
	}
	const speakers = new Set([...turns.keys()].filter((it) => turns.get(it)! > 1));
	return (paragraph) => {
		const { speaker, length } = readTurn(paragraph);
		if (speaker && speakers.size > 1 && speakers.has(speaker)) return length;
		return marked.exec(paragraph.slice(0, reach))?.[0].length ?? 0;
	};
}

/** Who speaks is told by the last name: the first turn has the whole one. */
function readTurn(paragraph: string): { speaker?: string; length: number } {
	const found = turn.exec(paragraph.slice(0, reach));
	const speaker = found?.groups?.['last']?.toUpperCase();
	return speaker ? { speaker, length: found![0].length } : { length: 0 };
}
