import * as v from 'valibot';
import { Choice } from './choice/stored.ts';
import { Gap } from './gap/stored.ts';
import { MarkWords } from './mark-words/stored.ts';
import { Match } from './match/stored.ts';
import { NumberQuestion } from './number/stored.ts';
import { Order } from './order/stored.ts';
import { TrueFalse } from './true-false/stored.ts';

/** Any question as a bank stores it, with its key. */
export const KeyedQuestion = v.variant('kind', [
	Choice,
	TrueFalse,
	Gap,
	NumberQuestion,
	Order,
	Match,
	MarkWords
]);
export type KeyedQuestion = v.InferOutput<typeof KeyedQuestion>;
