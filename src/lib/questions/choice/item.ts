import type { Item } from '../item.ts';
import { choice, type Choice } from './choice.ts';

/** The options as a learner meets them. */
export const choiceToItem = (question: Choice, seed: string): Item => ({
	id: question.id,
	type: 'mcq',
	prompt: question.stem,
	options: choice.ask(question, seed).options,
	answer: choice.key(question),
	evidence: question.evidence[0]!.quote
});
