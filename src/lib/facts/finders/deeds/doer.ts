import { spanOf } from '#lib/article/span.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import {
	fact,
	sentenceSpan,
	type ClauseFinder,
	type Fact,
	type Statement,
	type Term
} from '../../fact.ts';
import { otherNames } from '../../family.ts';
import { nameOf } from '../../subject.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import { predicateOf } from '../../clauses/wording.ts';
import { whFor } from '../../clauses/wh.ts';
import { thingTerm } from '../../clauses/thing.ts';

/**
 * Who or what did or was something, by all that the clause says of it.
 *
 * > Christopher Wren designed the new cathedral in the heart of London.
 * > Who designed the new cathedral in the heart of London?  Christopher Wren
 */
export const doer: ClauseFinder = {
	kind: 'deed',
	find: (clauses) => clauses.flatMap(doerOf)
};

/** Shorter predicates are true of many, longer ones are hard to read in a question. */
const WORDS = { min: 4, max: 18 };
const SUBJECT_WORDS_MAX = 8;
/** "Norton (c. 1818 – …)" leaves a "c." behind. */
const CIRCA = /\bc\. /;
const OWN = /\b(?:his|her|its|their|himself|herself|itself|themselves|he|she|it|they)\b/i;

function doerOf(clause: FreeClause): Fact[] {
	const { sentence, reading, source, subject } = clause;
	const text = askedOf(clause);
	const key = text && keyOf(clause);
	if (!text || !key) return [];
	const who = isPlural(clause) ? undefined : whFor(key);
	return [
		fact(key.kind === 'thing' ? 'object' : 'deed', sentence, [sentenceSpan(reading, sentence)], {
			source,
			about: subject,
			asks: who ? [{ stem: `${who} ${text}?`, key }] : [],
			locate: `says what ${text}`,
			statement: statementOf(clause, text, key)
		})
	];
}

/** What stands in front stays there: behind the rest it would be read with the last of it. */
function statementOf(clause: FreeClause, text: string, key: Term): Statement {
	const { reading, sentence, parts, proposition, around } = clause;
	const front = parts.filter(
		({ words, relation }) => relation.startsWith('obl') && words[0]! < proposition.subject.words[0]!
	);
	const [first, second] = front;
	const said =
		first && !second ? phrasing(reading, sentence.index, first.words, around) : undefined;
	const rest = said && predicateOf(clause, front);
	const after = rest ?? text;
	return {
		before: rest ? `${said}, ` : '',
		key,
		after: after.endsWith('.') ? ` ${after}` : ` ${after}.`
	};
}

/** What a clause says of its subject, where that tells it from others. */
function askedOf(clause: FreeClause): string | undefined {
	if (clause.proposition.negated || isLight(clause)) return undefined;
	const text = predicateOf(clause);
	if (!text || OWN.test(text) || !isTelling(text) || CIRCA.test(text)) return undefined;
	if (countShared(contentWords(clause.subject), contentWords(text)) > 0) return undefined;
	return countWords(clause.subject) <= SUBJECT_WORDS_MAX ? text : undefined;
}

/** The subject as a key; what is neither a person nor a thing that can be told from others is none. */
function keyOf({
	reading,
	sentence,
	tree,
	entity,
	subject,
	proposition
}: FreeClause): Term | undefined {
	const { head, words } = proposition.subject;
	if (entity?.type !== 'person') return thingTerm(reading, sentence, head, subject);
	if (nameOf(reading, entity) !== subject) return undefined;
	const [first, last] = [tree[words[0]!]!, tree[words.at(-1)!]!];
	const span = spanOf(reading.article.text, first.start, last.end);
	return { kind: 'person', text: subject, also: otherNames(reading, entity, subject), span };
}

/** "What have their own ways?" is no question. */
function isPlural({ tree, proposition }: FreeClause): boolean {
	const finite = proposition.verbs.find((i) => /^(?:VBP|VBZ|VBD|MD)$/.test(tree[i]!.xpos));
	const word = finite === undefined ? undefined : tree[finite]!;
	return word?.xpos === 'VBP' || /^(?:were|are|have)$/i.test(word?.text ?? '');
}

function isTelling(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max && (words > 5 || /\p{Lu}|\d/u.test(text));
}

/** "was made", "has", "took place": what says so little is true of many things. */
function isLight({ tree, proposition }: FreeClause): boolean {
	return /^(?:made|has|have|had|taken|took|done|given|gave|got|became|needed|used|considered|said|called|full|remember(?:s|ed)?|recall(?:s|ed)?|not(?:es|ed)|knows?|knew|thinks?|thought)$/i.test(
		tree[proposition.head]!.text
	);
}
