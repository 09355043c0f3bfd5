import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import type { QuizEvent } from '#lib/quiz/attempt.ts';
import type { Reply } from '#lib/quiz/wire.ts';
import type { App } from '../app.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { beginAttempt } from '../attempts/begin.ts';
import { guess, knows, normal, type Difficulty, type MadeUp, type Random } from './answers.ts';

/** The questions that all sit, and how hard they are. */
export interface Paper {
	assignment: Assignment;
	questions: readonly KeyedQuestion[];
	difficulties: ReadonlyMap<string, Difficulty>;
}

export interface Sitter extends MadeUp {
	learner: string;
	beginsAt: number;
	/** Questions after which they leave without handing in; none for those who go through. */
	leavesAfter?: number | undefined;
}

const SECOND = 1_000;

/** One made-up sitting, which goes through the same door as a learner's page: a step at a time. */
export class Sitting {
	/** When the next step is due; none after the last. */
	nextAt: number | undefined;
	readonly #app: App;
	readonly #paper: Paper;
	readonly #sitter: Sitter;
	readonly #random: Random;
	#attempt = '';
	#reply: Reply | undefined;
	#answers = 0;

	constructor(app: App, paper: Paper, sitter: Sitter, random: Random) {
		this.#app = app;
		this.#paper = paper;
		this.#sitter = sitter;
		this.#random = random;
		this.nextAt = sitter.beginsAt;
	}

	/** Does what is due, and says when the next step is. */
	async step(): Promise<void> {
		const { learner, pace, leavesAfter = Infinity } = this.#sitter;
		if (!this.#reply) {
			this.#attempt = await beginAttempt(this.#app.store, this.#paper.assignment, learner);
			this.#reply = await this.#app.attempts.look(this.#attempt, learner);
		} else {
			const event = this.#nextEvent(this.#reply);
			if (event) this.#reply = await this.#send(this.#reply, event);
		}
		const isOver = this.#reply.view.phase === 'finished' || this.#reply.view.phase === 'handed-in';
		const seconds = 22 * pace * Math.exp(0.45 * normal(this.#random));
		this.nextAt =
			isOver || this.#answers >= leavesAfter ? undefined : this.nextAt! + seconds * SECOND;
	}

	#nextEvent({ view }: Reply): QuizEvent | undefined {
		switch (view.phase) {
			case 'asking':
			case 'retrying':
				return this.#answer(view.question.id);
			case 'telling':
				return { type: 'next' };
			case 'overview':
				return { type: 'finish' };
			case 'finished':
			case 'handed-in':
				return undefined;
		}
	}

	#answer(id: string): QuizEvent {
		this.#answers++;
		const { questions, difficulties } = this.#paper;
		const question = questions.find((each) => each.id === id)!;
		const isKnown = knows(this.#sitter, difficulties.get(id)!, this.#random);
		const value = isKnown ? keyOf(question) : guess(question, questions, this.#random);
		return value === undefined ? { type: 'skip' } : { type: 'answer', value };
	}

	#send({ seq }: Reply, event: QuizEvent): Promise<Reply> {
		const id = `${this.#attempt}-${seq + 1}`;
		return this.#app.attempts.take(this.#attempt, this.#sitter.learner, [
			{ id, seq: seq + 1, event }
		]);
	}
}
