import type { Fact, FactKind, Statement } from '#lib/facts/fact.ts';
import { hash } from '#lib/random.ts';
import { distractorsFor } from '../making/distractors.ts';
import type { Material } from '../making/material.ts';
import { attributedStatement, questionId } from '../making/stem.ts';
import type { TrueFalse, TruthValue } from './true-false.ts';

/** Facts of which another value of the key makes a statement that the article contradicts. */
const SWAPPED: ReadonlySet<FactKind> = new Set(['date', 'quantity']);

/** A true statement or one made false by another value of the key's kind, and one that is not stated. */
export function generateTrueFalse(fact: Fact, material: Material): TrueFalse[] {
	const three = material.facts.some(({ unstated }) => unstated);
	const values: TruthValue[] = three ? ['true', 'false', 'not-stated'] : ['true', 'false'];
	const made: TrueFalse[] = [];
	const make = (stem: string, key: TruthValue) =>
		made.push({
			kind: 'true-false',
			id: questionId('true-false', stem),
			fact: fact.id,
			stem,
			evidence: [...fact.evidence],
			...(fact.source && { source: fact.source }),
			level: 'understand',
			values,
			key
		});
	if (fact.contradicted) make(attributedStatement(fact, fact.contradicted), 'false');
	if (fact.unstated) make(attributedStatement(fact, fact.unstated), 'not-stated');
	else if (
		fact.statement &&
		fact.kind !== 'life' &&
		fact.kind !== 'role' &&
		!/\bborn\b/.test(fact.statement.before)
	) {
		const isTrue = !SWAPPED.has(fact.kind) || hash(fact.id) % 3 === 0;
		const swapped = isTrue ? undefined : falsified(fact, fact.statement, material);
		if (swapped) make(attributedStatement(fact, swapped), 'false');
		else if (isTrue)
			make(attributedStatement(fact, whole(fact.statement, fact.statement.key.text)), 'true');
	}
	return made;
}

/** The statement with another value of the key's kind, which the article does not give for it. */
function falsified(fact: Fact, statement: Statement, material: Material): string | undefined {
	const [wrong] = distractorsFor(fact, statement.key, material);
	return wrong && whole(statement, wrong.text);
}

function whole({ before, after }: Statement, key: string): string {
	return `${before}${key}${after}`;
}
