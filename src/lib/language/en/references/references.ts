import { isKnownToAll } from '../deixis.ts';
import type { Entity } from '../names/name.ts';
import { chooseAll } from './choices.ts';
import { decide, leadFor } from './decide.ts';
import { familiarity } from './familiar.ts';
import type { NounPhrase, Scene } from './noun-phrase.ts';
import { worded } from './wording.ts';

/** A word that stands for something said before: "it", "their", "the canal". */
export interface Reference {
	/** The pronoun, or the noun behind "the". */
	readonly start: number;
	readonly end: number;
	/** The number of the sentence. */
	readonly sentence: number;
	/** The head of the words by which it was first spoken of, and their sentence. */
	readonly first: Pick<NounPhrase, 'start' | 'end' | 'sentence' | 'joined'>;
	/** What to write in its place in mid-sentence: a name, or a few words with "the". */
	readonly text: string;
	/** Whether that is several, and so goes with "their". */
	readonly many: boolean;
	/** Who or what it is, where that has a name. */
	readonly entity?: Entity | undefined;
}

/** What is no candidate enough to speak for those that follow. */
const LEAD_WITHIN = 45;

/**
 * What "it", "they" and definites like "the canal" stand for, by the place of their word, where one candidate clearly
 * leads and can be put in words that say more. What stands between quotation marks is left alone.
 */
export function findReferences(scene: Scene): ReadonlyMap<number, Reference> {
	const found: { phrase: NounPhrase; root: NounPhrase }[] = [];
	chooseAll(scene, (choice) => {
		const { asked, candidates, seen, rootOf } = choice;
		const { index, lead } = decide(choice);
		const candidate = candidates[index];
		if (!candidate || asked.phrase.quoted) return -1;
		const isLeading = lead >= leadFor(choice, index);
		const root = rootOf(candidate);
		const isClear = isLeading && !isKnownToAll(asked.phrase.noun);
		// "the smaller islands" are not the only islands.
		const isOneOfSeveral = asked.form === 'the' && seen.sameNoun > 1 && root?.opening === 'the';
		if (root && isClear && !isOneOfSeveral) found.push({ phrase: asked.phrase, root });
		return isLeading || lead >= LEAD_WITHIN ? index : -1;
	});
	const wording = { trees: scene.trees, isFamiliar: familiarity(scene) };
	return new Map(
		found.flatMap(({ phrase: { start, end, sentence, at }, root }) => {
			const text = worded(root, wording);
			const said = scene.trees[sentence]![at]!.text;
			if (text === undefined || text === said || text === `the ${said}`) return [];
			const { start: from, end: to, joined } = root;
			const first = { start: from, end: to, sentence: root.sentence, joined };
			const { many, entity } = root;
			return [[start, { start, end, sentence, first, text, many, entity }] as const];
		})
	);
}
