import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { phrasing } from '../propositions/phrasing.ts';
import { predicateOf, type Standing } from '../propositions/standing.ts';

/**
 * What somebody or something did at a time that the article gives.
 *
 * > In 1881 Otto Jespersen shifted his focus completely to languages.
 * > What did Otto Jespersen do in 1881?  shifted his focus completely to languages
 */
export const action: ClauseFinder = {
	kind: 'action',
	find: (standings) => standings.flatMap(actionOf)
};

/** Shorter predicates say too little, longer ones are hard to compare. */
const WORDS = { min: 3, max: 16 };

function actionOf(standing: Standing): Fact[] {
	const { reading, sentence, proposition, entity, subject, source, around } = standing;
	if (!entity || proposition.negated || !proposition.past) return [];
	const time = timeOf(standing);
	if (!time || standing.parts.some(({ relation }) => relation === 'cop')) return [];
	const when = phrasing(reading, sentence.index, time.words, around);
	const text = predicateOf(standing, [time]);
	if (!when || !text || !isFit(text)) return [];
	const stem = proposition.passive
		? `What happened to ${subject} ${when}?`
		: `What did ${subject} do ${when}?`;
	const span = sentenceSpan(reading, sentence);
	return [
		fact('action', sentence, [span], {
			source,
			about: subject,
			asks: [{ stem, key: { kind: 'action', text, span } }]
		})
	];
}

function isFit(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max && !/^(?:was|were|is|are) born\b/.test(text);
}

/** The one part that says when, by a date of the sentence. */
function timeOf({ sentence, tree, parts }: Standing): Part | undefined {
	const [moment, second] = sentence.moments;
	if (!moment || second) return undefined;
	return parts.find(({ relation, words }) => {
		if (!/^obl/.test(relation) || words.length > 6) return false;
		const [first, last] = [tree[words[0]!]!, tree[words.at(-1)!]!];
		return (
			first.start <= moment.start && last.end >= moment.end && /^(?:in|on|by)$/i.test(first.text)
		);
	});
}
