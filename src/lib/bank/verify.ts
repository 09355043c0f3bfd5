import { toItem, type KeyedQuestion } from '#lib/questions/index.ts';
import type { Material } from '#lib/questions/distractors.ts';
import type { Rejected } from './bank.ts';
import { optionRules } from './option-rules.ts';
import { itemRules, type Candidate, type Rule } from './rules.ts';

const rules: readonly Rule[] = [...itemRules, ...optionRules];

/** Candidates that every rule lets through, and the ledger of those that one kept out. */
export interface Verified {
	readonly passed: readonly Candidate[];
	readonly rejected: readonly Rejected[];
}

/** Holds each candidate against each rule. The first rule that finds something is the one in the ledger. */
export function verify(
	questions: readonly KeyedQuestion[],
	{ reading, facts }: Material
): Verified {
	const passed: Candidate[] = [];
	const rejected: Rejected[] = [];
	const factOf = new Map(facts.map((fact) => [fact.id, fact]));
	for (const question of questions) {
		const fact = factOf.get(question.fact)!;
		const candidate = {
			question,
			item: toItem(question),
			fact,
			facts,
			entities: reading.entities,
			article: reading.article
		};
		const flaw = firstFlaw(candidate);
		if (flaw) rejected.push({ ...flaw, sentence: fact.sentence, question });
		else passed.push(candidate);
	}
	return { passed, rejected };
}

function firstFlaw(candidate: Candidate): { rule: string; because: string } | undefined {
	for (const { rule, find } of rules) {
		const because = find(candidate);
		if (because) return { rule, because };
	}
	return undefined;
}
