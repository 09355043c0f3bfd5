import type { Span } from '#lib/article/span.ts';
import type { Fact, FactKind, Statement, Term } from '#lib/facts/fact.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { MONTHS } from '#lib/language/en/lexicon/closed.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { headOf } from '#lib/language/en/nouns.ts';
import { hash } from '#lib/random.ts';
import { distractorsFor } from '../making/distractors.ts';
import type { Material } from '../making/material.ts';

/** Facts of which another value of the key makes a statement that the article contradicts. */
const VALUED: ReadonlySet<FactKind> = new Set(['date', 'quantity']);

/** What to say of a fact, whether it is so, and the words that show it. */
export interface Said {
	readonly text: string;
	readonly isSo: boolean;
	readonly evidence: readonly Span[];
}

/** The statement of a fact as it is, or made false by what else the article says; undefined where it should be false and nothing makes it so. */
export function said(fact: Fact, statement: Statement, material: Material): Said | undefined {
	const isSo: Said = { text: whole(statement), isSo: true, evidence: fact.evidence };
	// It says all that a clause says, with whatever figure is in it.
	if (fact.kind === 'deed')
		return (
			(hash(fact.id) % 3 === 0 ? undefined : withAnotherFigure(fact, isSo.text, material)) ?? isSo
		);
	if (!VALUED.has(fact.kind)) return saidOfAnother(fact, statement, material) ?? isSo;
	return hash(fact.id) % 3 === 0 ? isSo : withAnotherValue(fact, statement, material);
}

/** The statement as the article has it, or with another subject or value. */
function whole({ before, key, after }: Statement, value = key.text): string {
	return `${before}${value}${after}`;
}

function withAnotherValue(fact: Fact, statement: Statement, material: Material): Said | undefined {
	if (BOUNDED.test(statement.before)) return undefined;
	const [wrong] = distractorsFor(fact, statement.key, material);
	const text = wrong && whole(statement, wrong.text);
	return text === undefined ? undefined : { text, isSo: false, evidence: fact.evidence };
}

/** A statement with one year or number in it, which is turned into one near to it: of the text, or made up. */
function withAnotherFigure(fact: Fact, text: string, material: Material): Said | undefined {
	const [figure, second] = text.match(FIGURE) ?? [];
	const value = figure === undefined ? undefined : parseNumber(figure);
	if (figure === undefined || second !== undefined || value === undefined || value < 3)
		return undefined;
	const before = text.slice(0, text.indexOf(figure));
	if ([BOUNDED, DATED, NAMED, TACKED_ON].some((pattern) => pattern.test(before))) return undefined;
	const apart = ROUGH.test(before) ? value / 2 : 0;
	const isYear = YEAR.test(figure);
	const span = fact.evidence[0]!;
	const key: Term = isYear
		? { kind: 'year', text: figure, span, value: value * 10_000 }
		: { kind: 'number', text: figure, span, value };
	const [wrong] = distractorsFor(fact, key, material).filter(
		(one) =>
			isYear ||
			(!material.reading.article.text.includes(one.text) && Math.abs(one.value! - value) >= apart)
	);
	return wrong && { text: text.replace(figure, wrong.text), isSo: false, evidence: fact.evidence };
}

/** Who is one of the 10 largest is one of the 11 largest too: another number may be as true. */
const BOUNDED =
	/\b(?:one of the|among the|top|at least|at most|(?:more|less|fewer|larger|greater) than|over|under|up to|since|until|before|after|by)\s*$/i;

/** "March 25" has no 35 beside it, nor has "at 11". */
const DATED = new RegExp(`\\b(?:${MONTHS.join('|')}|at)\\s*$`, 'i');
/** "the Act of Uniformity of 1559": a year in a name. */
const NAMED = /(?<=\S )\p{Lu}[\p{L}.]+ (?:of )?$/u;
/** "the first woman to receive the prize, in 2004": all but the last word would be true. */
const TACKED_ON = /, (?:in|on|by|since) $/;
/** About 10 may be 11. */
const ROUGH = /\b(?:about|almost|nearly|around|roughly|approximately|some)\s*$/i;

/** Figures that stand by themselves: "B-52" and "1st" have none. */
const FIGURE = /(?<![\p{L}\d.,-])\d(?:[\d,]*\d)?(?:\.\d+)?(?![\p{L}\d-])/gu;
const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** "The ISS is a partnership" said of Roscosmos, of which the article says that it is an agency. */
function saidOfAnother(
	{ kind, about, evidence, sentence }: Fact,
	statement: Statement,
	{ facts, reading }: Material
): Said | undefined {
	const own = kind === 'identity' ? entityNamed(about, reading.entities) : undefined;
	if (!about || !own) return undefined;
	const paragraphOf = (index: number) => reading.sentences[index]!.paragraph;
	const isOther = (one: Fact) => {
		if (one.kind !== kind || paragraphOf(one.sentence) !== paragraphOf(sentence)) return false;
		const entity = entityNamed(one.about, reading.entities);
		return entity !== undefined && entity !== own && isThing(entity) === isThing(own);
	};
	const head = (text: string) => headOf(text.split(' '));
	const other = facts.find(
		(one) => isOther(one) && head(one.asks.at(-1)!.key.text) !== head(statement.key.text)
	);
	if (!other) return undefined;
	const before = other.about + statement.before.slice(about.length);
	return {
		text: whole({ ...statement, before }),
		isSo: false,
		evidence: [...other.evidence, ...evidence]
	};
}

/** The type of a name that is no person's and no place's is often no more than a guess. */
function isThing({ type }: Entity): boolean {
	return type === 'organisation' || type === 'thing';
}

function entityNamed(name: string | undefined, entities: readonly Entity[]): Entity | undefined {
	const bare = name?.replace(/^the /, '');
	return bare === undefined ? undefined : entities.find(({ names }) => names.includes(bare));
}
