import { answersOf, type Answers } from './answers.ts';
import {
	toldAlpha,
	toldDiscrimination,
	toldFacility,
	toldMean,
	toldSeconds,
	type Told
} from './enough.ts';
import type { Figures, QuestionFigures } from './figures.ts';
import { readFigures, type Reading } from './read-figure.ts';
import { figuresOf, type Tally } from './tally.ts';

/** What a question offers to be chosen, by the labels that the tally has: `chosen` of `Sat`. */
export interface Offered {
	options: readonly string[];
	right?: string | undefined;
}

/** One question, as a teacher reads it. */
export interface QuestionReport {
	facility: Told;
	discrimination: Told;
	seconds: Told;
	answers: Answers;
	readings: Reading[];
	/** As they are, whether there are enough or not: for who takes them along. */
	figures: QuestionFigures;
}

/** An assignment, as a teacher reads it. */
export interface Report {
	attempts: number;
	/** Points there were to earn, and the mean of those earned. */
	possible: number;
	mean: Told;
	alpha: Told;
	/** Of one learner's score, in points; undefined where alpha is not told. */
	standardError: number | undefined;
	questions: QuestionReport[];
	figures: Figures;
}

/** All that a tally says, in the order of the edition's questions. */
export function reportOf(tally: Tally, offered: readonly Offered[]): Report {
	const figures = figuresOf(tally);
	const { attempts, possible, total } = figures;
	const alpha = toldAlpha(figures);
	return {
		attempts,
		possible,
		mean: toldMean(figures),
		alpha,
		standardError: alpha.value === undefined ? undefined : total.standardError,
		questions: tally.questions.map((question, i) => {
			const said = {
				facility: toldFacility(figures, i),
				discrimination: toldDiscrimination(figures, i),
				answers: answersOf(tally, i)
			};
			return {
				...said,
				seconds: toldSeconds(question),
				readings: readFigures({ attempts, ...said, ...(offered[i] ?? { options: [] }) }),
				figures: figures.questions[i]!
			};
		}),
		figures
	};
}
