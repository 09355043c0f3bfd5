/** npm run vocabulary: makes src/lib/language/en/lexicon/meanings.ts anew from WordNet. */
import { writeFileSync } from 'node:fs';
import { entries } from './entries.ts';

const lines = entries();
writeFileSync(
	'src/lib/language/en/lexicon/meanings.ts',
	`/**
 * Words of one sense: the word, WordNet's file, the numbers of its kin, and what it means. Cut from WordNet 3.1
 * by npm run vocabulary. WordNet 3.1 © 2011 by Princeton University; its licence is told in models/en.
 */
export const MEANINGS = \`
${lines.join('\n')}
\`;
`
);
console.log(`${lines.length} words`);
