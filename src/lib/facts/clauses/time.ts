import type { Moment } from '#lib/language/en/dates.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { FreeClause } from './free-clause.ts';

/** The part of a clause that says when, and its date. */
export interface Timing {
	readonly part: Part;
	readonly moment: Moment;
}

const WORDS_MAX = 6;

/** When a clause was so, where one of its parts is "in" or "on" with a date and the clause has no other. */
export function timingOf(clause: FreeClause): Timing | undefined {
	const [moment, second] = momentsIn(clause);
	if (!moment || second) return undefined;
	const part = clause.parts.find((one) => isTime(clause, one, moment));
	return part && !isBehindAnother(clause, part) ? { part, moment } : undefined;
}

/** "became popular after the first one appeared in 1652": the date is that of the verb in front of it. */
function isBehindAnother(
	{ tree, proposition: { head, verbs } }: FreeClause,
	{ words }: Part
): boolean {
	const at = words[0]!;
	const between = tree.slice(head + 1, at);
	return (
		at > head &&
		between.some(
			({ xpos }, k) => /^(?:VBD|VBZ|VBP)$/.test(xpos) && !verbs.includes(head + 1 + k)
		) &&
		between.some(({ text }) => /^(?:after|before|when|while|once|since|until|as)$/i.test(text))
	);
}

/** The dates that stand between the first and the last word of a clause. */
function momentsIn({
	sentence,
	tree,
	proposition: { subject, lead, parts, verbs }
}: FreeClause): Moment[] {
	const words = [...subject.words, ...verbs, ...[...lead, ...parts].flatMap((one) => one.words)];
	const start = tree[Math.min(...words)]!.start;
	const end = tree[Math.max(...words)]!.end;
	return sentence.moments.filter((moment) => moment.start >= start && moment.end <= end);
}

/** "in 1891" and nothing else: "in early 1891" or "in the winter of 1891" is no whole date. */
function isTime({ tree }: FreeClause, { relation, words }: Part, { start, end }: Moment): boolean {
	if (!relation.startsWith('obl') || words.length > WORDS_MAX) return false;
	const [first, last] = [tree[words[0]!]!, tree[words.at(-1)!]!];
	return (
		/^(?:in|on)$/i.test(first.text) && tree[words[0]! + 1]?.start === start && last.end <= end + 1
	);
}
