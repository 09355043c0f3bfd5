import type { Mark } from '#lib/questions/question.ts';
import type { Grade } from '../review.ts';

/** How one question of a sitting was answered. */
export interface Answering {
	/** How right the first answer was. */
	first: Mark;
	/** Whether a hint was taken before it. */
	hinted: boolean;
	/** Seconds until it came, and how many this learner usually takes; unknown where there are too few. */
	seconds: number;
	usual: number | undefined;
}

/** So many times slower than usual an answer was looked for rather than known. */
const SLOW = 3;
/** And at least so many seconds: somebody else had spoken, or a word had to be typed. */
const SLOW_SECONDS = 30;

/**
 * What an answer says of a memory. Only the first one counts: who has seen what is wrong does not recall any
 * more. A quick right answer is no `easy`, since an option can be guessed; a slow one is `hard`.
 */
export function gradeOf({ first, hinted, seconds, usual }: Answering): Grade {
	if (first < 0.5) return 'again';
	if (first < 1 || hinted) return 'hard';
	const isSlow = usual !== undefined && seconds > SLOW_SECONDS && seconds > SLOW * usual;
	return isSlow ? 'hard' : 'good';
}
