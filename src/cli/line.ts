import { stepNames, type Progress } from '#lib/bank/progress.ts';

const NAME_LENGTH = Math.max(...Object.values(stepNames).map((name) => name.length));
const BAR_MAX = 30;
/** A shorter bar tells nothing. */
const BAR_MIN = 5;
/** Where a terminal does not say how wide it is. */
const COLUMNS = 80;
/** "100%", and the two spaces that part three things. */
const REST = 4 + 2;

/**
 * The line that tells on a terminal how far a bank is: the step, a bar and the share. It is one column
 * shorter than the terminal is wide, for some go to the next line when the last column is full.
 *
 * @example lineOf({ step: 'find', share: 0.62 }, 80) // 'Finding its facts       ███████████████████░░░░░░░░░░░  62%'
 */
export function lineOf({ step, share }: Progress, columns?: number): string {
	const room = (columns || COLUMNS) - 1;
	const length = Math.min(BAR_MAX, room - NAME_LENGTH - REST);
	const percent = `${Math.round(share * 100)}%`;
	if (length < BAR_MIN) return `${stepNames[step]} ${percent}`.slice(0, Math.max(0, room));
	const full = Math.round(share * length);
	const bar = '█'.repeat(full) + '░'.repeat(length - full);
	return `${stepNames[step].padEnd(NAME_LENGTH)} ${bar} ${percent.padStart(4)}`;
}
