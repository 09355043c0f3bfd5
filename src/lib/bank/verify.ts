import type { Material } from '#lib/questions/making/material.ts';
import type { Rejected } from './bank.ts';
import type { Candidate } from './candidate.ts';
import { evidenceRules } from './evidence-rules.ts';
import { reject } from './ledger.ts';
import { optionRules } from './option-rules.ts';
import type { Rule } from './rule.ts';
import { secondKeyRules } from './second-key-rules.ts';
import { stemRules } from './stem-rules.ts';

const rules: readonly Rule[] = [...evidenceRules, ...stemRules, ...secondKeyRules, ...optionRules];

/** Candidates that every rule lets through, and the ledger of those that one kept out. */
export interface Verified {
	readonly passed: readonly Candidate[];
	readonly rejected: readonly Rejected[];
}

/**
 * Holds each candidate against each rule, and against those that hold for its maker alone. The first rule
 * that finds something is the one in the ledger.
 */
export function verify(
	candidates: readonly Candidate[],
	material: Material,
	ofMaker: readonly Rule[] = []
): Verified {
	const passed: Candidate[] = [];
	const rejected: Rejected[] = [];
	for (const candidate of candidates) {
		const [flaw] = flawsIn(candidate, material, ofMaker, 1);
		if (flaw) rejected.push(reject(candidate, flaw.rule, flaw.because));
		else passed.push(candidate);
	}
	return { passed, rejected };
}

/** What a rule finds in a question. */
export interface Flaw {
	readonly rule: string;
	/** As a sentence. */
	readonly because: string;
}

/** What the rules find in a candidate, and those that hold for its maker alone; no more than so many. */
export function flawsIn(
	candidate: Candidate,
	material: Material,
	ofMaker: readonly Rule[] = [],
	most = Infinity
): Flaw[] {
	const flaws: Flaw[] = [];
	for (const { rule, find } of [...rules, ...ofMaker]) {
		const because = flaws.length < most ? find(candidate, material) : undefined;
		if (because) flaws.push({ rule, because });
	}
	return flaws;
}
