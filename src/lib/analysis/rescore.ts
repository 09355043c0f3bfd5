import { count } from '#lib/quiz/amounts.ts';

/** What an attempt has come to: a share or points, before or after a key was mended. */
export interface Scored {
	attempt: string;
	score: number;
}

/** An attempt whose score a mended key changes. */
export interface Changed {
	attempt: string;
	before: number;
	after: number;
}

/** Scores that differ by less are the same: sums in another order differ in their last digits. */
const SAME = 1e-9;

/** Who changes, in the order of those before; who is not in both lists is left out. */
export function changesOf(before: readonly Scored[], after: readonly Scored[]): Changed[] {
	const later = new Map(after.map(({ attempt, score }) => [attempt, score]));
	return before.flatMap(({ attempt, score }) => {
		const now = later.get(attempt);
		if (now === undefined || Math.abs(now - score) < SAME) return [];
		return [{ attempt, before: score, after: now }];
	});
}

/** The change in one sentence, for whoever is about to apply it or to take it back. */
export function tellChanges(changes: readonly Changed[], attempts: number): string {
	const all = `Of ${count(attempts, 'attempt')}`;
	if (!changes.length) return `${all} none changes.`;
	const more = changes.filter(({ before, after }) => after > before).length;
	const parts = [gets(more, 'more'), gets(changes.length - more, 'less')].filter(Boolean);
	const change = changes.length === 1 ? 'changes' : 'change';
	return `${all} ${changes.length} ${change}: ${parts.join(', ')}.`;
}

function gets(number: number, what: 'more' | 'less'): string {
	if (number === 0) return '';
	return `${number} ${number === 1 ? 'gets' : 'get'} ${what}`;
}
