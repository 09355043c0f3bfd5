import { wordList } from '../src/lib/word-list.ts';
import type { GoldDocument } from './conllu.ts';

/** Subtypes that are learnt as relations of their own; others are read as their universal relation. */
const SUBTYPES = wordList(
	'nsubj:pass csubj:pass aux:pass acl:relcl advcl:relcl nmod:poss nmod:unmarked nmod:desc obl:agent obl:unmarked compound:prt det:predet cc:preconj'
);

/** A relation as it is learnt. */
export function relationName(relation: string): string {
	return SUBTYPES.has(relation) ? relation : relation.split(':')[0]!;
}

/** The relations that words are given; marks get theirs by rule. */
export function relationSet(documents: readonly GoldDocument[]): string[] {
	const found = new Set(
		documents.flatMap(({ sentences }) =>
			sentences.flatMap(({ words }) => words.map(({ relation }) => relationName(relation)))
		)
	);
	found.delete('punct');
	found.delete('goeswith');
	return [...found].sort();
}
