import type { Reading } from '#lib/language/en/reading.ts';

/** The title's words count more, and so do the first sentences, which say what a text is about. */
const TITLE = 1.5;
const OPENING = 1.2;
const OPENING_SENTENCES = 3;

/**
 * How central each sentence is, from 0 to 2: by the words it shares with the title and with the rest
 * of the text (sentence frequency).
 */
export function weighSentences(
	{ sentences }: Reading,
	content: readonly ReadonlySet<string>[],
	title: ReadonlySet<string>
): number[] {
	const frequency = new Map<string, number>();
	for (const words of content)
		for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const raw = sentences.map(({ index }) => {
		const words = [...content[index]!];
		const sum = words.reduce(
			(total, word) => total + Math.log2(1 + frequency.get(word)!) * (title.has(word) ? TITLE : 1),
			0
		);
		return (sum / Math.sqrt(words.length + 1)) * (index < OPENING_SENTENCES ? OPENING : 1);
	});
	const most = Math.max(...raw, 1e-9);
	return raw.map((value) => (2 * value) / most);
}
