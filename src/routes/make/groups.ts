import type { Rejected } from '#lib/bank/bank.ts';
import { BY_HAND } from '#lib/bank/rescue.ts';

/** What one rule has kept out. */
export interface Group {
	readonly rule: string;
	/** What the rule found, where it found the same each time. */
	readonly because: string | undefined;
	readonly lines: readonly Rejected[];
}

/** A ledger by its rules: first what a person has left out, then the rules as they first occur. */
export function groupsOf(ledger: readonly Rejected[]): Group[] {
	const rules = [BY_HAND, ...ledger.map(({ rule }) => rule)];
	return [...new Set(rules)].flatMap((rule) => {
		const lines = ledger.filter((line) => line.rule === rule);
		const found = new Set(lines.map(({ because }) => because));
		const because = found.size === 1 ? lines[0]!.because : undefined;
		return lines.length > 0 ? [{ rule, because, lines }] : [];
	});
}
