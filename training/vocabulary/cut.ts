/**
 * node training/vocabulary/cut.ts: makes src/lib/language/en/lexicon/meanings.ts anew, the words worth
 * asking with what WordNet says they mean. WordNet is free to use with its notice: see the model card.
 */
import { writeFileSync } from 'node:fs';
import { CHOSEN } from './chosen.ts';
import { counted, firstDefinition, isEasy, tells } from './gloss.ts';
import { NEAR } from './near.ts';
import { readSenses } from './senses.ts';

const { single, frequency } = readSenses();
const kin = new Map<string, string>();
const lines = single
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

/** The numbers of the groups of near words that have a word. */
function nearTo(word: string): string[] {
	return NEAR.flatMap((words, i) => (words.includes(word) ? `+${i}` : []));
}

/** "coming into conflict with": a noun or an adjective that asks for more. */
function isOpen(gloss: string, group: string): boolean {
	return !group.startsWith('verb') && /\b(?:of|with|to|by|from|for)$/.test(gloss);
}

writeFileSync(
	'src/lib/language/en/lexicon/meanings.ts',
	`/**
 * Words of one sense: the word, WordNet's file, the numbers of its kin, and what it means. Cut from WordNet 3.1
 * by training/vocabulary/cut.ts. WordNet 3.1 © 2011 by Princeton University; its licence is told in models/en.
 */
export const MEANINGS = \`
${lines.join('\n')}
\`;
`
);
console.log(`${lines.length} words`);
