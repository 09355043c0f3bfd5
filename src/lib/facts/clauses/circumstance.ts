import { baseOf } from '#lib/language/en/proposition/base.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { fact, sentenceSpan, type Fact, type FactKind, type TermKind } from '../fact.ts';
import { phrasing } from './phrasing.ts';
import type { FreeClause } from './free-clause.ts';
import { invertedOf } from './wording.ts';

/** Why, what for or how something was done: the part of a clause that says so, and the clause as a question without it. */
export interface Circumstance {
	/** "did the Olmec build long aqueducts" */
	readonly asked: string;
	/** "to transport water into their cities" */
	readonly text: string;
}

/** What a part needs to be asked for: so many words at least and at most, and so many in the question. */
const WORDS = { min: 3, max: 20 };
const ASKED_MIN = 4;

/** A part of a clause with the question that it answers; undefined where either does not stand alone. */
export function circumstanceOf(
	clause: FreeClause,
	part: Part | undefined
): Circumstance | undefined {
	const { reading, sentence, proposition, around } = clause;
	if (!part || proposition.negated || isElliptical(clause, part)) return undefined;
	const asked = invertedOf(clause, [part]);
	const text = phrasing(reading, sentence.index, part.words, { ...around, pointing: true });
	if (!asked || !text || countWords(asked) < ASKED_MIN) return undefined;
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max ? { asked, text } : undefined;
}

/** "Why did he refuse?": what, the question does not say. */
const WANTING =
	/^(?:refuse|agree|decide|accept|decline|try|want|like|hope|plan|choose|continue|fail|manage|stop|begin|start|help|prefer|insist|hesitate)$/;

function isElliptical({ tree, proposition, parts }: FreeClause, part: Part): boolean {
	const base = baseOf(tree[proposition.head]!) ?? '';
	return WANTING.test(base) && parts.every((one) => one === part);
}

/** The fact that somebody did something for, because of or by something. */
export function circumstanceFact(
	{ reading, sentence, source, subject }: FreeClause,
	kind: FactKind & TermKind,
	stem: string,
	text: string
): Fact {
	const span = sentenceSpan(reading, sentence);
	return fact(kind, sentence, [span], {
		source,
		about: subject,
		asks: [{ stem, key: { kind, text, span } }]
	});
}
