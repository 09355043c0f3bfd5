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
	const all = [...rules, ...ofMaker];
	const passed: Candidate[] = [];
	const rejected: Rejected[] = [];
	for (const candidate of candidates) {
		const flaw = firstFlaw(candidate, material, all);
		if (flaw) rejected.push(reject(candidate, flaw.rule, flaw.because));
		else passed.push(candidate);
	}
	return { passed, rejected };
}

function firstFlaw(
	candidate: Candidate,
	material: Material,
	all: readonly Rule[]
): { rule: string; because: string } | undefined {
	for (const { rule, find } of all) {
		const because = find(candidate, material);
		if (because) return { rule, because };
	}
	return undefined;
}
