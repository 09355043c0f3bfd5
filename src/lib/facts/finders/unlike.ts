import { dependents } from '#lib/language/en/grammar/tree.ts';
import { hasWords, join } from '#lib/language/en/phrases.ts';
import { wordsUnder, type Part } from '#lib/language/en/proposition/proposition.ts';
import type { FreeClause } from '../clauses/free-clause.ts';
import { phrasing } from '../clauses/phrasing.ts';
import { toldOf } from '../clauses/wording.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';

/**
 * In what something is unlike another: that it is like it contradicts the article.
 *
 * > Unlike most cities of Poland, Krakow was spared by the armies of both sides.
 * > False: Like most cities of Poland, Krakow was spared by the armies of both sides.
 */
export const unlike: ClauseFinder = {
	kind: 'contrast',
	find: (clauses) => clauses.flatMap(unlikeIn)
};

const WORDS = { min: 8, max: 26 };
/** "Like with animals", "like other birds": these say less than that two are alike. */
const UNTELLING = /^(?:with|in|on|other|all|any|that|this|it|them)\b/i;

function unlikeIn(clause: FreeClause): Fact[] {
	const { reading, sentence, source, subject, proposition } = clause;
	const told = toldOf(clause);
	if (!told || /\blike\b/.test(told)) return [];
	return proposition.lead.flatMap((part) => {
		const turned = turnedIn(clause, part);
		const contradicted = turned && `${join(`${turned},`, told)}.`;
		if (!contradicted || !hasWords(contradicted, WORDS)) return [];
		const span = sentenceSpan(reading, sentence);
		return [fact('contrast', sentence, [span], { source, about: subject, contradicted })];
	});
}

/** "Unlike most cities" as "like most cities", and the other way round. */
function turnedIn(clause: FreeClause, { words, head }: Part): string | undefined {
	const { reading, sentence, tree } = clause;
	const tie = tree[words[0]!]!;
	if (!/^(?:un)?like$/i.test(tie.text) || tie.head !== head) return undefined;
	const other = phrasing(reading, sentence.index, wordsUnder(tree, head).slice(1));
	if (!other || UNTELLING.test(other)) return undefined;
	if (/^un/i.test(tie.text)) return `like ${other}`;
	return isSpokenOf(clause, head) ? `unlike ${other}` : undefined;
}

/** Whether the article speaks of what is likened in another sentence too: else it is only a picture. */
function isSpokenOf({ reading, sentence, tree }: FreeClause, head: number): boolean {
	const { text } = tree[head]!;
	if (dependents(tree, head).some((i) => /^an?$/i.test(tree[i]!.text))) return false;
	return reading.sentences.some(
		(other) =>
			other.index !== sentence.index &&
			other.words.some((word) => word.lower === text.toLowerCase())
	);
}
