import type { Entity } from '#lib/language/en/names/name.ts';
import { placeClass } from '#lib/language/en/lexicon/places.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import { nameOf } from '../subject.ts';
import { predicateOf, type Standing } from '../propositions/standing.ts';
import { thingTerm } from '../propositions/thing.ts';

/**
 * Who or what did or was something, by all that the clause says of it.
 *
 * > Christopher Wren designed the new cathedral in the heart of London.
 * > Who designed the new cathedral in the heart of London?  Christopher Wren
 */
export const doer: ClauseFinder = {
	kind: 'deed',
	find: (standings) => standings.flatMap(doerOf)
};

/** Shorter predicates are true of many, longer ones are hard to read in a question. */
const WORDS = { min: 4, max: 18 };
const OWN = /\b(?:his|her|its|their|himself|herself|itself|themselves|he|she|it|they)\b/i;

function doerOf(standing: Standing): Fact[] {
	const { sentence, proposition, reading, source, subject } = standing;
	const text = proposition.negated || isLight(standing) ? undefined : predicateOf(standing);
	if (!text || OWN.test(text) || !isTelling(text) || countWords(subject) > 8) return [];
	const key = keyOf(standing);
	if (!key || isPlural(standing) || /\bc\. /.test(text)) return [];
	if (key.kind === 'place' && !placeClass(key.text)) return [];
	const span = sentenceSpan(reading, sentence);
	const who = wordFor(key);
	return [
		fact(key.kind === 'thing' ? 'object' : 'deed', sentence, [span], {
			source,
			about: subject,
			asks: [{ stem: `${who} ${text}?`, key }],
			statement: { before: '', key, after: ` ${text}.` }
		})
	];
}

/** The subject as a key; what is neither a person nor a thing that can be told from others is none. */
function keyOf({
	reading,
	sentence,
	tree,
	entity,
	subject,
	proposition
}: Standing): Term | undefined {
	const { words } = proposition.subject;
	if (entity?.type === 'person')
		return isSubject(reading, entity, subject)
			? personTerm(standingSpan(sentence, tree, words), entity, subject)
			: undefined;
	return thingTerm(reading, sentence, proposition.subject.head, subject);
}

function isSubject(reading: Standing['reading'], entity: Entity, subject: string): boolean {
	return nameOf(reading, entity) === subject;
}

function personTerm(span: Term['span'], entity: Entity, text: string): Term {
	return { kind: 'person', text, also: entity.names, span };
}

function standingSpan(
	sentence: Standing['sentence'],
	tree: Standing['tree'],
	words: readonly number[]
): Term['span'] {
	const [start, end] = [tree[words[0]!]!.start, tree[words.at(-1)!]!.end];
	return { start, end, quote: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

/** "What have their own ways?" is no question. */
function isPlural({ tree, proposition }: Standing): boolean {
	const finite = proposition.verbs.find((i) => /^(?:VBP|VBZ|VBD|MD)$/.test(tree[i]!.xpos));
	const word = finite === undefined ? undefined : tree[finite]!;
	return word?.xpos === 'VBP' || /^(?:were|are|have)$/i.test(word?.text ?? '');
}

function isTelling(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max && (words > 5 || /\p{Lu}|\d/u.test(text));
}

/** "was made", "has", "took place": what says so little is true of many things. */
function isLight({ tree, proposition }: Standing): boolean {
	return /^(?:made|has|have|had|taken|took|done|given|gave|got|became|needed|used|considered|said|called|full)$/i.test(
		tree[proposition.head]!.text
	);
}

function wordFor({ kind, sort }: Term): string {
	if (kind === 'organisation') return 'Which organisation';
	return kind === 'person' || sort === 'person' || sort === 'group' ? 'Who' : 'What';
}
