import { overlaps, spanOf } from '#lib/article/span.ts';
import { dependents } from '#lib/language/en/grammar/tree.ts';
import { kindOf, type NounKind } from '#lib/language/en/kinds.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Term, TermKind } from '../fact.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';

/** Longer phrases than this are compared rather than read. */
const WORDS_MAX = 12;
/** What a phrase may not begin with to be an answer. */
const VAGUE =
	/^(?:it|they|this|that|these|those|one|some|any|all|each|every|both|many|much|more|most|several|few|what|who|which|something|nothing|everything|part|parts|use|way|ways|place|lot)\b/i;

/** Nouns that stand for nothing by themselves. */
const EMPTY =
	/^(?:nature|kinds?|sorts?|types?|ways?|parts?|number|numbers|lot|lots|end|beginning|start|side|sides|top|bottom|rest|addition|order|fact|case|cases|example|examples|variety|range|series|set|couple|pair|majority|minority|half|third|quarter|percent|per|cent|amount|level|levels|degree|degrees|sense|matter|terms?|view|basis|form|forms|role|thing|things|year|years|day|days|month|months|week|weeks|time|times|hour|hours|minute|minutes)$/i;

/** What a noun phrase is as a key: a name by its type, anything else as a thing, with how it is counted. */
export function thingTerm(
	reading: FullReading,
	sentence: ReadSentence,
	head: number,
	text: string
): Term | undefined {
	const tree = reading.trees[sentence.index]!;
	const word = tree[head]!;
	if (!word.xpos.startsWith('NN') || !canAnswer(word.text, text)) return undefined;
	const mention = sentence.mentions.find(
		({ start, end }) => start <= word.start && end >= word.end
	);
	const entity = mention && reading.entityOf(mention);
	const words = wordsUnder(tree, head);
	const span = spanOf(reading.article.text, tree[words[0]!]!.start, tree[words.at(-1)!]!.end);
	const isJoined = dependents(tree, head).some((i) => tree[i]!.relation === 'conj');
	const isTime = sentence.moments.some((moment) => overlaps(moment, span));
	if ((isTime && words.length < 4) || (text.includes(',') && !isJoined)) return undefined;
	const number = word.xpos.endsWith('S') || isJoined ? 'many' : 'one';
	return {
		kind: kindFor(text, entity),
		text,
		span,
		form: `${number} ${entity ? 'name' : articleOf(text)}`,
		head: word.text.toLowerCase(),
		sort: sortOf(word.text, entity),
		...(entity && { also: entity.names })
	};
}

/** Whether a phrase says enough, and no more than is read at a glance, to be an answer. */
function canAnswer(noun: string, text: string): boolean {
	return (
		!EMPTY.test(noun) && !FRAGMENT.test(text) && !VAGUE.test(text) && countWords(text) <= WORDS_MAX
	);
}

/** What begins so is no noun phrase. */
const FRAGMENT = /^(?:to|of|in|on|at|by|for|with|from|as|not|nor|or|and)\b/i;

/** A name that stands alone is of its type; whatever else is a thing. */
function kindFor(text: string, entity: Entity | undefined): TermKind {
	if (!entity || !isBare(text, entity.names)) return 'thing';
	return entity.type === 'thing' || entity.type === 'people' ? 'thing' : entity.type;
}

/** Whether a phrase is a name alone, with or without "the". */
function isBare(text: string, names: readonly string[]): boolean {
	return names.includes(text.replace(/^the /i, ''));
}

function articleOf(text: string): string {
	const [, article = 'none'] = /^(the|an?)\b/i.exec(text) ?? [];
	return article.toLowerCase().replace('an', 'a');
}

/** The kind of a name by its type, or by its last word: "the Clayton-Bulwer Treaty" is a treaty. */
function sortOf(noun: string, entity: Entity | undefined): NounKind | undefined {
	if (entity?.type === 'person') return 'person';
	if (entity?.type === 'place') return 'location';
	return kindOf(noun) ?? (entity?.type === 'organisation' ? 'group' : undefined);
}
