import { dependents } from '#lib/language/en/grammar/tree.ts';
import { kindOf } from '#lib/language/en/kinds.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { sentenceSpan } from '../fact.ts';
import { isStep, type Step } from '../step.ts';
import type { FreeClause } from './free-clause.ts';
import { timingOf } from './time.ts';
import { reportsIn, toldOf } from './wording.ts';

/** What a main clause tells as something that happened, without its date and some parts; undefined of states, and of what somebody says. */
export function happenedIn(clause: FreeClause, without: readonly Part[] = []): Step | undefined {
	const { reading, sentence, subject } = clause;
	if (!isAsserted(clause) || !isSimplePast(clause) || isBarePerson(clause)) return undefined;
	const time = timingOf(clause)?.part;
	const told = toldOf(clause, time ? [...without, time] : without);
	const step = told && { told, subject, span: sentenceSpan(reading, sentence) };
	return step && isStep(step) ? step : undefined;
}

/** Whether the article says it itself, in a main clause, of something that was done. */
function isAsserted(clause: FreeClause): boolean {
	const { source, parts, proposition } = clause;
	const isMain = /^(?:root|conj|parataxis)$/.test(proposition.relation);
	const isBeing = parts.some(({ relation }) => relation === 'cop');
	return isMain && !source && !proposition.negated && !isBeing && !reportsIn(clause);
}

/** "moved" and "was moved", but neither "had moved" nor "was moving". */
function isSimplePast({ tree, proposition: { verbs, head, passive } }: FreeClause): boolean {
	const finite = tree[verbs.find((i) => /^(?:VBD|VBP|VBZ|MD)$/.test(tree[i]!.xpos)) ?? head]!;
	return passive
		? /^(?:was|were)$/i.test(finite.text)
		: finite === tree[head] && finite.xpos === 'VBD';
}

/** "Co-founder of Google": who, the words without an article do not say. */
function isBarePerson({ tree, proposition: { subject } }: FreeClause): boolean {
	const { text, xpos } = tree[subject.head]!;
	const isDetermined = dependents(tree, subject.head).some((i) =>
		/^(?:det|nmod:poss|nummod)/.test(tree[i]!.relation)
	);
	return xpos === 'NN' && kindOf(text) === 'person' && !isDetermined;
}
