import type { Fact, FactKind, TermKind } from '#lib/facts/fact.ts';
import { attributed, attributedStatement, questionId } from '../making/stem.ts';
import { BLANK, type Gap } from './gap.ts';

/** Keys that just one wording answers: a year, a technical term, what letters stand for. */
const ONE_WORDING: ReadonlySet<TermKind> = new Set(['year', 'term', 'long form']);

/** Facts whose key is a name, of which every form is known. */
const NAMED: ReadonlySet<FactKind> = new Set(['role']);

/** The statement of a fact with its key left out, where the gap can be filled in one way only. */
export function generateGap(fact: Fact): Gap[] {
	return ASKED.has(fact.kind) ? askedBy(fact) : toldBy(fact);
}

function toldBy(fact: Fact): Gap[] {
	const { statement } = fact;
	if (!statement || !(ONE_WORDING.has(statement.key.kind) || NAMED.has(fact.kind))) return [];
	const { before, key, after } = statement;
	const year = key.kind === 'year' ? yearGap(key.text) : undefined;
	const lead = year ? before.replace(/ in $/, ` in the year ${year.before}`) : before;
	const stem = attributedStatement(fact, `${lead}${BLANK}${year?.after ?? ''}${after}`);
	return [
		{
			kind: 'gap',
			id: questionId('gap', stem),
			fact: fact.id,
			stem,
			evidence: [...fact.evidence],
			...(fact.source && { source: fact.source }),
			level: 'remember',
			accepted: year?.accepted ?? [key.text, ...(key.also ?? [])]
		}
	];
}

/** Facts that are asked in a question, with the gap for a name behind it. */
const ASKED: ReadonlySet<FactKind> = new Set(['deed', 'object', 'claim', 'quotation', 'members']);
/** Keys of which all names are known. */
const NAMES: ReadonlySet<TermKind> = new Set(['person', 'organisation', 'place']);

/** "Who oversaw the canal? _____": a name to type. */
function askedBy(fact: Fact): Gap[] {
	return fact.asks
		.filter(({ key }) => NAMES.has(key.kind))
		.map(({ stem, key }) => {
			const asked = `${attributed(fact, stem)} ${BLANK}`;
			return {
				kind: 'gap',
				id: questionId('gap', asked),
				fact: fact.id,
				stem: asked,
				evidence: [...fact.evidence],
				...(fact.source && { source: fact.source }),
				level: 'remember',
				accepted: [...new Set([key.text, ...(key.also ?? [])])]
			};
		});
}

/** "219 BC", "AD 79": the era stands beside the gap, and is right in it too. */
function yearGap(text: string): { before: string; after: string; accepted: string[] } {
	const [, before = '', number = '', after = ''] = /^(\D+ )?(\d+)( \D+)?$/.exec(text) ?? [];
	const accepted = number && number !== text ? [number, text] : [text];
	return { before, after, accepted };
}
