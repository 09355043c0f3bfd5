import type { Fact, FactKind, Statement } from '#lib/facts/fact.ts';
import type { Material } from '../making/material.ts';
import { attributedStatement, questionId } from '../making/stem.ts';
import { said } from './said.ts';
import type { TrueFalse, TruthValue } from './true-false.ts';

/** A true statement or one made false by another value of the key's kind, and one that is not stated. */
export function generateTrueFalse(fact: Fact, material: Material): TrueFalse[] {
	const three = material.facts.some(({ unstated }) => unstated);
	const values: TruthValue[] = three ? ['true', 'false', 'not-stated'] : ['true', 'false'];
	const made: TrueFalse[] = [];
	const make = (text: string, key: TruthValue, evidence = fact.evidence) => {
		const stem = attributedStatement(fact, text);
		made.push({
			kind: 'true-false',
			id: questionId('true-false', stem),
			fact: fact.id,
			stem,
			evidence: [...evidence],
			...(fact.source && { source: fact.source }),
			level: 'understand',
			values,
			key
		});
	};
	if (fact.contradicted) make(fact.contradicted, 'false');
	if (fact.unstated) make(fact.unstated, 'not-stated');
	else if (fact.statement && isWorthSaying(fact.kind, fact.statement)) {
		const { text, isSo, evidence } = said(fact, fact.statement, material) ?? {};
		if (text) make(text, isSo ? 'true' : 'false', evidence);
	}
	return made;
}

/** Not when somebody lived, what somebody is or who speaks: these are better asked. */
function isWorthSaying(kind: FactKind, { before }: Statement): boolean {
	return !/^(?:life|role|quotation)$/.test(kind) && !/\bborn\b/.test(before);
}
