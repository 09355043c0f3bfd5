import type { NounPhrase } from '../src/lib/language/en/references/noun-phrase.ts';
import type { GoldDocument } from './conllu.ts';
import { mentionsOf } from './entities.ts';

/** What each noun phrase of a document stands for, as the treebank has it, by the place of its head. */
export interface GoldReferences {
	/** The number of what a noun phrase mentions; undefined where the treebank has no mention there. */
	truthOf(phrase: Place): string | undefined;
	/** The same, or where the reader has another head than the treebank what the narrowest mention around it is. */
	nearTruthOf(phrase: Place): string | undefined;
}

type Place = Pick<NounPhrase, 'start' | 'joined'>;

interface Sized {
	readonly entity: string;
	readonly size: number;
}

/** Reads GUM's coreference layer: of a head with several mentions the widest is what several joined are. */
export function goldReferences(document: GoldDocument, starts: readonly number[]): GoldReferences {
	const narrow = new Map<number, Sized>();
	const wide = new Map<number, Sized>();
	const around = new Map<number, Sized>();
	const narrower = (map: Map<number, Sized>, at: number, one: Sized) => {
		if (one.size < (map.get(at)?.size ?? Infinity)) map.set(at, one);
	};
	for (const { sentence, head, entity, first, last } of mentionsOf(document)) {
		const { words } = document.sentences[sentence]!;
		const place = (i: number) => starts[sentence]! + words[i]!.start;
		const one = { entity, size: last - first };
		narrower(narrow, place(head), one);
		if (one.size > (wide.get(place(head))?.size ?? -1)) wide.set(place(head), one);
		for (let i = first; i <= last; i++) narrower(around, place(i), one);
	}
	const truthOf = ({ start, joined }: Place) => (joined ? wide : narrow).get(start)?.entity;
	return { truthOf, nearTruthOf: (one) => truthOf(one) ?? around.get(one.start)?.entity };
}
