import type { Tree } from './grammar/tree.ts';
import { MEANINGS } from './lexicon/meanings.ts';

/** A word that means one thing only, and what. */
export interface Meaning {
	readonly lemma: string;
	/** As it answers "what does it mean": a noun's and an adjective's as they are, a verb's with "to". */
	readonly gloss: string;
	/** WordNet's file: noun.act, verb.communication, adj.all … Words of one group are of one field. */
	readonly group: string;
	/** Numbers of those it is akin to: words that share one may mean nearly the same. */
	readonly kin: readonly string[];
}

/** noun, verb or adj. */
export function partOf({ group }: Meaning): string {
	return group.split('.')[0]!;
}

/** All words whose meaning is known, in the order of the alphabet. */
export const meanings: readonly Meaning[] = MEANINGS.trim()
	.split('\n')
	.map((line) => {
		const [lemma, group, kin, gloss] = line.split('|') as [string, string, string, string];
		return {
			lemma,
			group,
			kin: kin.split(' '),
			gloss: group.startsWith('verb') ? `to ${gloss}` : gloss
		};
	});

const byLemma = new Map(meanings.map((meaning) => [meaning.lemma, meaning]));

/** What a word of a tree means, where it is known and means nothing else. */
export function meaningOf(tree: Tree, word: number): Meaning | undefined {
	const { text, xpos } = tree[word]!;
	for (const { part, lemmas } of FORMS[xpos] ?? []) {
		const known = lemmas(text).map((lemma) => byLemma.get(lemma));
		const meaning = known.find((one) => one && partOf(one) === part);
		if (meaning) return meaning;
	}
	return undefined;
}

/** How the forms of a tag may come from a lemma. */
interface Form {
	readonly part: string;
	lemmas(text: string): string[];
}

const asItStands = (part: string): Form => ({ part, lemmas: (text) => [text] });
const past: Form = {
	part: 'verb',
	lemmas: (text) => (text.endsWith('ed') ? stemsOf(text.slice(0, -2)) : [])
};

const FORMS: Readonly<Record<string, readonly Form[]>> = {
	NN: [asItStands('noun')],
	NNS: [{ part: 'noun', lemmas: singulars }, asItStands('noun')],
	JJ: [asItStands('adj')],
	VB: [asItStands('verb')],
	VBP: [asItStands('verb')],
	VBZ: [{ part: 'verb', lemmas: singulars }],
	VBD: [past],
	VBN: [past],
	VBG: [
		{
			part: 'verb',
			lemmas: (text) => (text.endsWith('ing') ? stemsOf(text.slice(0, -3)) : [])
		}
	]
};

/** "treaties" is of "treaty", "coteries" of "coterie"; verbs in -s go alike. */
function singulars(text: string): string[] {
	if (!text.endsWith('s') || text.endsWith('ss')) return [];
	return [text.slice(0, -1), text.replace(/ies$/, 'y'), text.replace(/es$/, '')];
}

/** What may stand before -ed and -ing: "embezzl" of "embezzle", "deterr" of "deter", "defi" of "defy". */
function stemsOf(stem: string): string[] {
	return [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}
