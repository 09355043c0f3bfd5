import { CHOSEN } from './chosen.ts';
import { counted, firstDefinition, isEasy, tells } from './gloss.ts';
import { NEAR } from './near.ts';
import { readSenses } from './senses.ts';

/** The words worth asking, each with its file, its kin and what WordNet says it means: a line a word. */
export function entries(): string[] {
	const { single, frequency } = readSenses();
	const kin = new Map<string, string>();
	return single
		.filter(({ word }) => CHOSEN.has(word))
		.sort((a, b) => (a.word < b.word ? -1 : 1))
		.flatMap(({ word, group, kin: above, text }) => {
			const gloss = firstDefinition(text);
			if (!gloss || tells(gloss, word) || !isEasy(gloss, frequency) || isOpen(gloss, group))
				return [];
			const family = `${group} ${above}`;
			if (!kin.has(family)) kin.set(family, kin.size.toString(36));
			const told = group.startsWith('noun') ? counted(gloss) : gloss;
			return `${word}|${group}|${[kin.get(family), ...nearTo(word)].join(' ')}|${told}`;
		});
}

/** The numbers of the groups of near words that have a word. */
function nearTo(word: string): string[] {
	return NEAR.flatMap((words, i) => (words.includes(word) ? `+${i}` : []));
}

/** "coming into conflict with": a noun or an adjective that asks for more. */
function isOpen(gloss: string, group: string): boolean {
	return !group.startsWith('verb') && /\b(?:of|with|to|by|from|for|in|about)$/.test(gloss);
}
