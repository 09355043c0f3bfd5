import { join } from '#lib/language/en/phrases.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import type { FreeClause } from './free-clause.ts';
import { goesOnWithList } from './lists.ts';
import { phrasing } from './phrasing.ts';

/** What stands behind the verb, without some parts. Undefined where it cannot stand alone. */
export function restOf(
	{ reading, tree, parts, proposition: { sentence }, around }: FreeClause,
	without: readonly Part[] = []
): string | undefined {
	const said: string[] = [];
	for (const part of parts) {
		if (without.includes(part)) continue;
		const text = phrasing(reading, sentence, part.words, around);
		if (text === undefined) return undefined;
		said.push(continuesList(tree, part) ? `, ${text}` : text);
	}
	return join(...said);
}

/** Whether a clause says that somebody says something: what is said is a clause of its own. */
export function reportsIn({ tree, proposition }: FreeClause): boolean {
	return isReporting(baseOf(tree[proposition.head]!) ?? '');
}

/** A part that goes on with a list keeps its comma. */
function continuesList(tree: Tree, { words }: Part): boolean {
	return tree[words[0]!]!.text === ',' && goesOnWithList(tree, words[0]!);
}

/** The clause in its own order: "Otto Jespersen shifted his focus to languages in 1881". */
export function toldOf(clause: FreeClause, without: readonly Part[] = []): string | undefined {
	const rest = restOf(clause, without);
	return rest === undefined ? undefined : join(clause.subject, verbsOf(clause), rest);
}

/** The clause without its subject: "shifted his focus to languages in 1881". */
export function predicateOf(clause: FreeClause, without: readonly Part[] = []): string | undefined {
	const rest = restOf(clause, without);
	return rest === undefined ? undefined : join(verbsOf(clause), rest);
}

/** The verbs as they stand, with what stands between them. */
export function verbsOf({ tree, proposition: { verbs } }: FreeClause): string {
	return verbs
		.filter((i) => !TIES.test(tree[i]!.text))
		.map((i) => inFull(tree, i))
		.join(' ')
		.replace(/ (n['’]t)/, '$1');
}

/** "It’s a test": what is said of a name is said with "is" in full. */
function inFull(tree: Tree, i: number): string {
	const { text, relation, head } = tree[i]!;
	if (/^['’]re$/i.test(text)) return 'are';
	if (!/^['’]s$/i.test(text)) return text;
	return relation === 'aux' && tree[head]!.xpos === 'VBN' ? 'has' : 'is';
}

const TIES =
	/^(?:also|however|therefore|thus|then|still|now|subsequently|eventually|even|later|again|soon|ultimately|finally|recently)$/i;

/** The clause in the order of a question: "did Otto Jespersen shift his focus to languages". */
export function invertedOf(clause: FreeClause, without: readonly Part[] = []): string | undefined {
	const { tree, proposition } = clause;
	const subject = closed(clause.subject);
	const rest = restOf(clause, without);
	if (rest === undefined) return undefined;
	const words = proposition.verbs.filter((i) => !TIES.test(tree[i]!.text));
	const [first] = words.filter((i) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree[i]!.xpos));
	if (first === undefined) return undefined;
	const finite = tree[first]!;
	const behind = words.filter((i) => i !== first).map((i) => tree[i]!.text);
	if (first !== proposition.head || finite.relation === 'cop')
		return join(inFull(tree, first).toLowerCase(), subject, ...behind, rest);
	const base = baseOf(finite);
	if (!base) return undefined;
	if (base === 'be') return join(inFull(tree, first).toLowerCase(), subject, rest);
	const support = finite.xpos === 'VBD' ? 'did' : finite.xpos === 'VBZ' ? 'does' : 'do';
	return join(support, subject, ...behind, base, rest);
}

/** "some parks, like Tivoli": what a comma opens in a subject, another closes. */
function closed(subject: string): string {
	return /, (?:like|such as|including|especially) [^,]+(?:, [^,]+,? and [^,]+)?$/.test(subject)
		? `${subject},`
		: subject;
}
