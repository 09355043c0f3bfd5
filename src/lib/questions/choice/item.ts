import type { ItemForm } from '../item.ts';
import { choice, type Choice } from './choice.ts';

/** The options as a learner meets them. */
export const choiceToItem = (question: Choice, seed: string): ItemForm => ({
	type: 'mcq',
	options: choice.ask(question, seed).options,
	answer: choice.key(question)
});
