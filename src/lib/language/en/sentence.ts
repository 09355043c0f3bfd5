import type { Sentence } from '#lib/article/article.ts';
import type { Acronym } from './acronyms.ts';
import type { Moment } from './dates.ts';
import type { Mention } from './names/name.ts';
import type { Quotation } from './quotations.ts';
import type { Word } from './words.ts';

/** A run of words of one sentence by their numbers, `to` not included. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** A sentence with its words, its dates, names, acronyms and quoted parts. */
export interface ReadSentence extends Sentence {
	readonly index: number;
	readonly text: string;
	readonly words: readonly Word[];
	readonly moments: readonly Moment[];
	readonly mentions: readonly Mention[];
	readonly acronyms: readonly Acronym[];
	readonly quotations: readonly Quotation[];
	/** Whether its first word may as well be a name as not. */
	readonly isDoubtful: boolean;
}

/** Whether a place in the text stands between quotation marks of the sentence. */
export function isQuoted({ quotations }: ReadSentence, at: number): boolean {
	return quotations.some(({ openStart, closeEnd }) => at >= openStart && at < closeEnd);
}

/** "NASA" in "retired NASA astronaut Terry Virts" stands for nobody. */
export function isInRole({ start, end }: Mention, { mentions }: ReadSentence): boolean {
	return mentions.some(({ role }) => role && role.start <= start && role.end >= end);
}
