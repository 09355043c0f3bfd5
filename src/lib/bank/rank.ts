import type { FactKind } from '#lib/facts/fact.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { Kind } from '#lib/questions/index.ts';
import { contentWords, type Candidate } from './rules.ts';

/**
 * How good a question of a type about a fact of a kind is likely to be: what teachers accepted when
 * they read such questions, from 0 to 10. What is not in the table is not asked.
 */
const LIKELY: Readonly<Record<FactKind, Partial<Record<Kind, number>>>> = {
	quantity: { number: 8, choice: 6, 'true-false': 4, 'mark-words': 3 },
	date: { choice: 7, gap: 6, 'true-false': 5.5 },
	life: { choice: 5, gap: 4.5, 'true-false': 3 },
	quotation: { choice: 8, 'mark-words': 6 },
	deed: { choice: 5.5 },
	place: { choice: 6.5 },
	reference: { choice: 6 },
	role: { choice: 7, 'true-false': 7.5, gap: 5 },
	identity: { choice: 7, 'true-false': 5, 'mark-words': 5.5 },
	term: { gap: 8, choice: 7, 'true-false': 3 },
	acronym: { gap: 7 },
	cause: { choice: 8, 'mark-words': 8 },
	accusation: { choice: 7, 'mark-words': 8 },
	sequence: { order: 9 },
	composition: { match: 6, 'mark-words': 2 },
	cast: { match: 8.5 }
};

/** How likely a candidate is to be set unedited, by its kind and by how much its sentence says of the whole. */
export function rank(candidates: readonly Candidate[], reading: Reading): Map<Candidate, number> {
	const weight = sentenceWeights(reading);
	return new Map(
		candidates.map((candidate) => {
			const { fact, question, item } = candidate;
			const likely = LIKELY[fact.kind][question.kind] ?? 0;
			const options = question.kind === 'choice' ? (item.options.length - 3) * 0.5 : 0;
			return [candidate, likely && likely + options + weight[fact.sentence]!];
		})
	);
}

/**
 * From 0 to 2, how central each sentence is: by the words it shares with the title and with the rest
 * of the text (term frequency), a little more for the first ones.
 */
function sentenceWeights({ sentences, article }: Reading): number[] {
	const frequency = new Map<string, number>();
	for (const { text } of sentences)
		for (const word of new Set(contentWords(text)))
			frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const title = new Set(contentWords(article.title));
	const raw = sentences.map(({ text, index }) => {
		const words = [...new Set(contentWords(text))];
		const sum = words.reduce(
			(total, word) => total + Math.log2(1 + frequency.get(word)!) * (title.has(word) ? 1.5 : 1),
			0
		);
		return (sum / Math.sqrt(words.length + 1)) * (index < 3 ? 1.2 : 1);
	});
	const most = Math.max(...raw, 1e-9);
	return raw.map((value) => (2 * value) / most);
}
