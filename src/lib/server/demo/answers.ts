import { ask, keyOf, type AskedQuestion, type KeyedQuestion } from '#lib/questions/index.ts';
import { shuffle } from '#lib/random.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/** A learner who was made up: how much they take in, and how fast they are. */
export interface MadeUp {
	/** As in item response theory: 0 is the middle of the class, 1 one standard deviation above it. */
	ability: number;
	/** Times as long as the others take. */
	pace: number;
}

/** A question as this class meets it. */
export interface Difficulty {
	/** On the scale of ability. */
	at: number;
	/** How well it tells those who took it in from the others. */
	slope: number;
}

/** A number as often as in the normal distribution (Box and Muller). */
export function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** How hard each question is: about as hard as in school, and one in ten tells nothing. */
export function difficultiesOf(
	questions: readonly KeyedQuestion[],
	random: Random
): ReadonlyMap<string, Difficulty> {
	return new Map(
		questions.map(({ id }) => [
			id,
			{ at: -0.6 + 0.9 * normal(random), slope: random() < 0.1 ? 0.1 : 0.6 + 0.8 * random() }
		])
	);
}

/** Whether a learner knows it (Birnbaum's model of two parameters). */
export function knows({ ability }: MadeUp, { at, slope }: Difficulty, random: Random): boolean {
	return random() < 1 / (1 + Math.exp(-1.7 * slope * (ability - at)));
}

/**
 * What somebody answers who does not know: mostly the wrong answer that looks best, which is the same one
 * for all, sometimes the right one by luck, sometimes nothing.
 */
export function guess(
	question: KeyedQuestion,
	others: readonly KeyedQuestion[],
	random: Random
): unknown {
	const wrong = shuffle(wrongAnswers(ask(question, 'demo'), question, others), question.id);
	if (random() < 0.08 || wrong.length === 0) return undefined;
	if (random() < 0.15) return keyOf(question);
	return wrong[Math.floor(random() ** 2 * wrong.length)];
}

function wrongAnswers(
	asked: AskedQuestion,
	question: KeyedQuestion,
	others: readonly KeyedQuestion[]
): unknown[] {
	const key = keyOf(question);
	switch (asked.kind) {
		case 'choice':
			return asked.options.filter((option) => option !== key);
		case 'true-false':
			return asked.values.filter((value) => value !== key);
		case 'gap':
			return others.flatMap((other) => (other.kind === 'gap' ? other.accepted[0]! : []));
		case 'number':
			return [1, -1, 10].map((more) => String(Number(key) + more));
		case 'order':
			return [asked.events, asked.events.toReversed()];
		case 'match':
			return [asked.right, asked.right.toReversed()];
		case 'mark-words':
			return [0, 1, 2, 3, 4].filter((sentence) => sentence !== key);
	}
}
