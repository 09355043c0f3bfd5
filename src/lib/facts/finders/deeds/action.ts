import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { predicateOf } from '../../clauses/wording.ts';
import { timingOf } from '../../clauses/time.ts';

/**
 * What somebody or something did at a time that the article gives.
 *
 * > In 1492 Christopher Columbus crossed the Atlantic Ocean with three small ships.
 * > What did Christopher Columbus do in 1492?  crossed the Atlantic Ocean with three small ships
 */
export const action: ClauseFinder = {
	kind: 'action',
	find: (clauses) => clauses.flatMap(actionOf)
};

/** Shorter predicates say too little, longer ones are hard to compare. */
const WORDS = { min: 3, max: 16 };

function actionOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, entity, subject, source, around } = clause;
	if (!entity || proposition.negated || !proposition.past) return [];
	const time = timingOf(clause)?.part;
	if (!time || clause.parts.some(({ relation }) => relation === 'cop')) return [];
	const when = phrasing(reading, sentence.index, time.words, around);
	const text = predicateOf(clause, [time]);
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
