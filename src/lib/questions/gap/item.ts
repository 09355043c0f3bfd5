import type { Item } from '../item.ts';
import type { Gap } from './gap.ts';

/** Every accepted wording is an answer. */
export const gapToItem = ({ id, stem, accepted, evidence }: Gap): Item => ({
	id,
	type: 'cloze',
	prompt: stem,
	options: [],
	answer: accepted,
	evidence: evidence[0]!.quote
});
