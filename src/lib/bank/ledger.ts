import type { Rejected } from './bank.ts';
import type { Candidate } from './candidate.ts';

/** The ledger's line for a candidate that stays out: whole, so that a teacher can rescue it. */
export function reject({ question, fact }: Candidate, rule: string, because: string): Rejected {
	return { rule, because, sentence: fact.sentence, question };
}
