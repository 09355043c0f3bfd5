import { beginningOf } from '../../src/lib/language/en/content.ts';
import { linesOf } from '../wordnet.ts';

/** A word that has one sense in all of WordNet. */
export interface SingleSense {
	readonly word: string;
	/** WordNet's file that has it: noun.act, verb.communication, adj.all … */
	readonly group: string;
	/** What it stands under, or for adjectives beside: words that share it may mean nearly the same. */
	readonly kin: string;
	/** Its definitions and examples, as WordNet has them. */
	readonly text: string;
}

/** What WordNet tells of words. */
export interface Senses {
	readonly single: readonly SingleSense[];
	/** How often words stand in definitions and examples, by how they begin: "revoke" and "revocation" alike. */
	readonly frequency: ReadonlyMap<string, number>;
}

/** WordNet's files by their numbers, as in lexnames(5). */
const GROUPS =
	'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative verb.weather adj.ppl'.split(
		' '
	);

const PARTS = ['noun', 'verb', 'adj', 'adv'];

/** Reads all of WordNet. */
export function readSenses(): Senses {
	const count = countSenses();
	const frequency = new Map<string, number>();
	const single: SingleSense[] = [];
	for (const part of PARTS)
		for (const line of entriesOf(`data.${part}`)) {
			const { words, ...sense } = parseSynset(line);
			for (const form of sense.text.toLowerCase().match(/[a-z]+/g) ?? []) {
				const beginning = beginningOf(form);
				frequency.set(beginning, (frequency.get(beginning) ?? 0) + 1);
			}
			for (const word of words)
				if (/^[a-z]{4,}$/.test(word) && count.get(word) === 1) single.push({ word, ...sense });
		}
	return { single, frequency };
}

function countSenses(): Map<string, number> {
	const count = new Map<string, number>();
	for (const part of PARTS)
		for (const line of entriesOf(`index.${part}`)) {
			const [word, , senses] = line.split(' ') as [string, string, string];
			count.set(word, (count.get(word) ?? 0) + Number(senses));
		}
	return count;
}

function entriesOf(file: string): string[] {
	return linesOf(file).filter((line) => /^\S/.test(line));
}

/** One line of a data file: the format is told in WordNet's wndb(5). */
function parseSynset(line: string) {
	const [head, text] = line.split(' | ') as [string, string];
	const [offset, file, , size, ...rest] = head.split(' ') as [
		string,
		string,
		string,
		string,
		...string[]
	];
	const words = parseInt(size, 16);
	const pointers = rest.slice(2 * words + 1);
	const above = pointers.findIndex((pointer, i) => i % 4 === 0 && /^(?:@i?|&)$/.test(pointer));
	return {
		words: rest
			.slice(0, 2 * words)
			.flatMap((word, i) => (i % 2 ? [] : word.replace(/\(\w+\)$/, ''))),
		group: GROUPS[Number(file)]!,
		kin: above < 0 ? offset : pointers[above + 1]!,
		text
	};
}
