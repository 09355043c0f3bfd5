import { choiceToItem } from './choice/item.ts';
import { gapToItem } from './gap/item.ts';
import type { Kind, KeyedQuestion } from './index.ts';
import type { Item, ItemForm } from './item.ts';
import { markWordsToItem } from './mark-words/item.ts';
import { matchToItem } from './match/item.ts';
import { numberToItem } from './number/item.ts';
import { orderToItem } from './order/item.ts';
import { trueFalseToItem } from './true-false/item.ts';

/** How a question of each type is put for other systems. */
const items = {
	choice: choiceToItem,
	'true-false': trueFalseToItem,
	gap: gapToItem,
	number: numberToItem,
	order: orderToItem,
	match: matchToItem,
	'mark-words': markWordsToItem
} satisfies Record<Kind, unknown> as unknown as Record<
	Kind,
	(question: KeyedQuestion, seed: string) => ItemForm
>;

/** The question for other systems; the seed decides the order of its options. */
export function toItem(question: KeyedQuestion, seed = ''): Item {
	const { id, kind, stem, evidence } = question;
	const { type, prompt = stem, options, answer } = items[kind](question, seed);
	return { id, type, prompt, options, answer, evidence: evidence[0]!.quote };
}
