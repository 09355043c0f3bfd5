import { ask, drawable, type AskedQuestion, type KeyedQuestion } from '#lib/questions/index.ts';
import type { QuizContext } from './context.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { handedInOf, isAnswered, type HandedIn } from './handed-in.ts';
import { passagesOf, type Passage, type Places } from './passage.ts';
import { weighedScoreOf, type Points } from './points.ts';
import type { Standing } from './replay.ts';
import { viewOf, type QuizView } from './view.ts';

/** What a learner of a graded quiz may see, by what the teacher has set. */
export interface Sight {
	/** The results may be seen; before that the end tells nothing of right and wrong. */
	released: boolean;
	/** The article is there to read; where it is not, nothing tells where in it to look. */
	articleShown: boolean;
	/** When a sitting that has ended did so, in milliseconds since it began, where that is known. */
	endedAt?: number | undefined;
	/** What the questions weigh. */
	points?: Points | undefined;
}

export type GradedView = QuizView | HandedIn;

/** The only way from where a graded sitting stands to its learner. */
export function gradedViewOf(standing: Standing, places: Places, sight: Sight): GradedView {
	const isFinished = standing.snapshot.value.sitting === 'finished';
	if (isFinished && !sight.released) return handedInOf(standing.snapshot, sight.endedAt);
	const view = drawn(placed(viewOf(standing, places), standing));
	const { articleShown } = sight;
	const excerpt = () => excerptOf(standing.questions[standing.snapshot.context.index]!, places);
	switch (view.phase) {
		case 'asking':
		case 'retrying':
			return articleShown ? view : { ...view, passages: [], mayHint: false, excerpt: excerpt() };
		case 'finished':
			return { ...view, score: weighedScoreOf(standing, sight.points) };
		case 'telling':
			return articleShown ? view : { ...view, excerpt: excerpt() };
		case 'overview':
			return view;
	}
}

/**
 * A question as it is asked in a graded sitting. Events to be put in order are never shown in the right one: if
 * each attempt showed them in an order of its own, the right one would be the one that nobody is shown. So they
 * stand in one order for all, each time, which follows from the module's id: no learner knows that.
 */
function askedOf({ attempt }: Standing, question: KeyedQuestion): AskedQuestion {
	return ask(question, question.kind === 'order' ? attempt.module : attempt.seed);
}

function placed(view: QuizView, standing: Standing): QuizView {
	const { questions, snapshot } = standing;
	if (view.phase === 'overview') return view;
	if (view.phase !== 'finished')
		return { ...view, question: askedOf(standing, questions[snapshot.context.index]!) };
	const results = view.results.map((one, i) => ({
		...one,
		question: askedOf(standing, questions[i]!)
	}));
	return { ...view, results };
}

/** A program can send what no question takes as an answer: it counts as wrong, and is not shown again. */
function drawn(view: QuizView): QuizView {
	if (view.phase === 'overview') return view;
	if (view.phase !== 'finished') return { ...view, given: drawable(view.question, view.given) };
	const results = view.results.map((one) => ({
		...one,
		given: drawable(one.question, one.given)
	}));
	return { ...view, results };
}

/** A question of the paper, and what the learner has done with it. */
export interface PaperQuestion {
	question: AskedQuestion;
	/** The answers that it takes. */
	tries: number;
	/** The last answer as it was sent. */
	given?: unknown;
	answered: boolean;
	skipped: boolean;
	flagged: boolean;
	hinted: boolean;
	/** Where in the article to look; empty without a hint. */
	passages: Passage[];
	/** The sentences to choose from, where the article is not there to read. */
	excerpt?: Excerpt | undefined;
}

/**
 * All that is asked, without a mark or a key: with it a page with deferred feedback goes on by itself where
 * there is no network, and any other page goes at once to a question without an answer.
 */
export interface Paper {
	questions: PaperQuestion[];
	/** The question that the learner is at, from 0. */
	index: number;
	phase: 'asking' | 'overview';
}

/** The paper of a sitting; none where each question waits for its turn, or after the end. */
export function paperOf(
	standing: Standing,
	places: Places,
	{ articleShown }: Pick<Sight, 'articleShown'>
): Paper | undefined {
	const { value, context } = standing.snapshot;
	if (context.policy.order !== 'free' || value.sitting === 'finished') return undefined;
	return {
		questions: standing.questions.map((question, i) => ({
			question: askedOf(standing, question),
			...doneWith(context, i),
			given: drawable(question, context.work[i]!.value),
			passages: articleShown
				? passagesOf(places, question.evidence, Number(context.work[i]!.hinted))
				: [],
			excerpt: articleShown ? undefined : excerptOf(question, places)
		})),
		index: context.index,
		phase: value.sitting === 'overview' ? 'overview' : 'asking'
	};
}

/** The ids of the questions that a page may know of: where each waits for its turn, up to the one that is open. */
export function idsFor({ attempt, snapshot }: Standing): string[] {
	const { policy, questions } = attempt;
	return policy.order === 'free' ? questions : questions.slice(0, snapshot.context.index + 1);
}

function doneWith({ work, questions }: QuizContext, index: number) {
	const each = work[index]!;
	const { skipped, flagged, hinted } = each;
	const { tries } = questions[index]!;
	return { tries, answered: isAnswered(each), skipped, flagged, hinted };
}
