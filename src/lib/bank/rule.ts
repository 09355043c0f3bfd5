import type { Material } from '#lib/questions/making/material.ts';
import type { Candidate } from './candidate.ts';

/** What keeps a candidate out of the bank. */
export interface Rule {
	/** After the flaw codes of item writing (Haladyna, Downing and Rodriguez 2002) where there is one. */
	readonly rule: string;
	/** A sentence that says what is wrong; undefined where nothing is. */
	find(candidate: Candidate, material: Material): string | undefined;
}
