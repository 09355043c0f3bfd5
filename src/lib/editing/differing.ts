import type { Draft, DraftQuestion } from './draft.ts';

/**
 * The question by which one draft differs from another: the first that is another one or was not there, else the
 * first in another place, else the last where some behind it are gone. Undefined where nothing is to be seen there.
 */
export function differing(
	{ questions: before }: Pick<Draft, 'questions'>,
	{ questions: after }: Pick<Draft, 'questions'>
): string | undefined {
	const old = new Map(before.map((one) => [one.question.id, JSON.stringify(one)]));
	const changed = after.find((one) => old.get(one.question.id) !== JSON.stringify(one));
	const moved = after.find((one, i) => idOf(one) !== idOf(before[i]));
	const found = changed ?? moved ?? (after.length < before.length ? after.at(-1) : undefined);
	return found && idOf(found);
}

function idOf(one: DraftQuestion | undefined): string | undefined {
	return one?.question.id;
}
