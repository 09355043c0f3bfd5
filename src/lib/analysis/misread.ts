import type { Article } from '#lib/article/article.ts';
import { overlaps } from '#lib/article/span.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { ENOUGH, tooFew, type Told } from './enough.ts';
import { intervalOfShare } from './interval.ts';

/** How one question was answered. */
export interface Asked {
	question: Pick<KeyedQuestion, 'id' | 'evidence'>;
	/** How many attempts met it. */
	attempts: number;
	/** The mean credit, 0 to 1; undefined where it weighs nothing. */
	credit: number | undefined;
}

/** How often what stands in a sentence was missed. */
export interface Misread {
	/** The questions whose evidence lies in the sentence, by their ids. */
	questions: string[];
	/** How many answers it stands on, to all of them. */
	answers: number;
	/** The share of the credit that was missed. */
	missed: Told;
}

/**
 * The map of an article: for each of its sentences how often it was misread, undefined where nobody asked
 * about it. A question whose evidence lies in several sentences counts in each, by its part. The interval
 * stands on learners, not on answers: those of one learner are not independent.
 */
export function misreadingOf(article: Article, asked: readonly Asked[]): (Misread | undefined)[] {
	const here = article.sentences.map((): Here[] => []);
	for (const { question, attempts, credit } of asked) {
		if (credit === undefined) continue;
		const touched = article.sentences.flatMap((sentence, i) =>
			question.evidence.some((span) => overlaps(sentence, span)) ? [i] : []
		);
		for (const i of touched)
			here[i]!.push({ id: question.id, attempts, credit, part: 1 / touched.length });
	}
	return here.map((each) => (each.length ? misreadBy(each) : undefined));
}

interface Here {
	id: string;
	attempts: number;
	credit: number;
	/** The part of the question's evidence that lies in this sentence. */
	part: number;
}

function misreadBy(here: readonly Here[]): Misread {
	const learners = Math.max(...here.map(({ attempts }) => attempts));
	const weight = sumOf(here, ({ attempts, part }) => attempts * part);
	const lost = sumOf(here, ({ attempts, part, credit }) => attempts * part * (1 - credit));
	return {
		questions: here.map(({ id }) => id),
		answers: sumOf(here, ({ attempts }) => attempts),
		missed: toldMissed(weight > 0 ? lost / weight : 0, learners)
	};
}

function toldMissed(share: number, learners: number): Told {
	const why = tooFew(learners, ENOUGH.share);
	return why ? { why } : { value: share, ...intervalOfShare(share, learners)! };
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
	return list.reduce((sum, one) => sum + of(one), 0);
}
