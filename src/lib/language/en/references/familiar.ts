import type { Tree } from '../grammar/tree.ts';

/** How many sentences have a noun, and whether there may be more than one such thing. */
interface Use {
	sentences: number;
	isOneOfSeveral: boolean;
}

/** So many sentences that speak of "the canal" make it the one of the text. */
const OFTEN = 6;
/** Nouns that say too little of what they stand for. */
const VAGUE =
	/^(?:man|woman|person|people|group|thing|place|area|number|part|side|end|top|result|results|information|finding|findings|method|way|case|word|term|change|changes|problem|problems|issue|matter|point|idea|fact|reason|example|question|answer|rest|other|one|kind|type|form|use|work|works|time|day|year|event|events|process|system|project|situation|following|above|former|latter|first|second|last|same|amount|level|rate|term|terms|period|moment|statement|statements)$/;
/** Words before a noun by which there is more than one. */
const SEVERAL =
	/^(?:another|other|each|every|some|any|both|many|several|these|those|two|three|four|five|first|second|third|new|old|different|earlier|previous|next|next|further)$/i;

/** Tells whether a text speaks of something again and again, and always of the same: "the canal" of an article on it. */
export function familiarity({
	title,
	trees
}: {
	readonly title: string;
	readonly trees: readonly Tree[];
}): (noun: string) => boolean {
	const uses = usesIn(trees);
	const titled = new Set(title.toLowerCase().split(/[^\p{L}]+/u));
	return (noun) => {
		const use = uses.get(noun);
		if (!use || use.isOneOfSeveral || VAGUE.test(noun)) return false;
		return titled.has(noun) || use.sentences >= OFTEN;
	};
}

function usesIn(trees: readonly Tree[]): Map<string, Use> {
	const found = new Map<string, Use>();
	for (const tree of trees) {
		const several = new Set(tree.flatMap(({ text, head }) => (SEVERAL.test(text) ? [head] : [])));
		for (const [noun, word] of tree.entries()) {
			if (word.upos !== 'NOUN') continue;
			const lower = word.text.toLowerCase();
			const use = found.get(lower) ?? { sentences: 0, isOneOfSeveral: false };
			use.sentences++;
			const isMany = word.xpos === 'NNS' && found.has(lower.replace(/s$/, ''));
			if (isMany || several.has(noun)) use.isOneOfSeveral = true;
			found.set(lower, use);
		}
	}
	return found;
}
