import type { Reading } from '../src/lib/language/en/reading.ts';
import { articleOf } from './article-of.ts';
import type { GoldDocument } from './conllu.ts';
import { namesOf } from './entities.ts';
import { f1 } from './score-trees.ts';

/** How well names are found, with their types, in per cent. */
export interface NameScore {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** The types that are counted. */
const COUNTED = ['person', 'place', 'organisation'] as const;

interface Counts {
	right: number;
	gold: number;
	found: number;
}

/**
 * Reads documents and holds the people, places and organisations that the reader names against GUM's entity
 * layer. A name is right if its first letter, its last letter and its type are.
 *
 * @param see is shown what was missed and what was found wrongly
 */
export function scoreNames(
	documents: readonly GoldDocument[],
	read: (article: ReturnType<typeof articleOf>['article']) => Reading,
	see: (what: string) => void = () => {}
): NameScore & Record<(typeof COUNTED)[number], NameScore> {
	const counts = new Map<string, Counts>(
		COUNTED.map((type) => [type, { right: 0, gold: 0, found: 0 }])
	);
	for (const document of documents) {
		const { article, starts } = articleOf(document);
		const gold = new Map(
			namesOf(document).flatMap((names, i) =>
				names.map(({ first, last, type }) => {
					const { words } = document.sentences[i]!;
					return [
						`${starts[i]! + words[first]!.start}-${starts[i]! + words[last]!.end}`,
						type
					] as const;
				})
			)
		);
		for (const type of gold.values()) count(counts, type, 'gold');
		for (const { type, mentions } of read(article).entities)
			for (const { start, end, text } of mentions) {
				const right = gold.get(`${start}-${end}`);
				count(counts, type, 'found');
				if (right === type) count(counts, type, 'right');
				else if (counts.has(type)) see(`${text}: ${type}, not ${right ?? 'a name'}`);
			}
	}
	const all = [...counts.values()].reduce((sum, one) => ({
		right: sum.right + one.right,
		gold: sum.gold + one.gold,
		found: sum.found + one.found
	}));
	const [person, place, organisation] = COUNTED.map((type) => scoreOf(counts.get(type)!));
	return { ...scoreOf(all), person: person!, place: place!, organisation: organisation! };
}

function count(counts: Map<string, Counts>, type: string, what: keyof Counts): void {
	const of = counts.get(type);
	if (of) of[what]++;
}

export function scoreOf({ right, gold, found }: Counts): NameScore {
	return {
		precision: found ? (100 * right) / found : 0,
		recall: gold ? (100 * right) / gold : 0,
		f1: f1(right, gold, found)
	};
}
