import { TITLES } from '../src/lib/language/en/lexicon/people.ts';
import { DEMONYMS } from '../src/lib/language/en/lexicon/places.ts';
import type { NameType } from '../src/lib/language/en/names/type-features.ts';
import type { GoldDocument, GoldSentence, GoldWord } from './conllu.ts';

/** A mention of GUM's entity layer. */
export interface GoldMention {
	readonly sentence: number;
	/** Its words; `last` belongs to it. */
	readonly first: number;
	readonly last: number;
	/** The number of what it mentions: mentions of one document with the same number corefer. */
	readonly entity: string;
	/** person, place, organization, object, abstract, time … */
	readonly type: string;
	/** The word that its others hang under. */
	readonly head: number;
}

/** All mentions of a document, nested ones and those of common nouns and pronouns too. */
export function mentionsOf({ sentences }: GoldDocument): GoldMention[] {
	const found: GoldMention[] = [];
	const open: { first: number; sentence: number; entity: string; type: string }[] = [];
	sentences.forEach(({ words }, sentence) =>
		words.forEach(({ entities }, i) => {
			for (const [, opening, closing] of entities.matchAll(/\(([^()]+)|([^()]+)?\)/g)) {
				if (opening !== undefined) {
					const [entity, type] = opening.split('-') as [string, string];
					open.push({ first: i, sentence, entity, type });
				} else {
					const at = closing
						? open.findLastIndex(({ entity }) => entity === closing)
						: open.length - 1;
					const [mention] = at < 0 ? [] : open.splice(at, 1);
					// One that goes on in another sentence, or in two parts, is left out.
					if (mention?.sentence === sentence)
						found.push({ ...mention, last: i, head: headOf(words, mention.first, i) });
				}
			}
		})
	);
	return found;
}

function headOf(words: readonly GoldWord[], first: number, last: number): number {
	for (let i = first; i <= last; i++) if (words[i]!.head < first || words[i]!.head > last) return i;
	return first;
}

/** A name: the words of a mention that are proper nouns around its head. */
export interface GoldName {
	readonly first: number;
	readonly last: number;
	readonly type: NameType;
	readonly entity: string;
}

/**
 * The names of people, places and organisations in each sentence of a document: of each mention whose head
 * is a proper noun the run of proper nouns about the head, over "of", "the", "and" and hyphens within the
 * mention, without titles in front. Names within names, and peoples ("Americans"), are left out.
 */
export function namesOf(document: GoldDocument): GoldName[][] {
	const names: GoldName[][] = document.sentences.map(() => []);
	const shortest = new Map<string, GoldMention>();
	for (const mention of mentionsOf(document)) {
		const key = `${mention.sentence} ${mention.head}`;
		const known = shortest.get(key);
		if (!known || mention.last - mention.first < known.last - known.first)
			shortest.set(key, mention);
	}
	for (const mention of shortest.values()) {
		const type = typeOf(mention.type);
		const span = nameIn(document.sentences[mention.sentence]!, mention);
		if (span) names[mention.sentence]!.push({ ...span, type, entity: mention.entity });
	}
	return names.map(outermost);
}

function outermost(names: readonly GoldName[]): GoldName[] {
	return names
		.filter((name) => !names.some((other) => other !== name && isWithin(name, other)))
		.sort((a, b) => a.first - b.first);
}

function isWithin(name: GoldName, other: GoldName): boolean {
	const isShorter = name.last - name.first < other.last - other.first;
	return isShorter && name.first >= other.first && name.last <= other.last;
}

function typeOf(type: string): NameType {
	if (type === 'organization') return 'organisation';
	return type === 'person' || type === 'place' ? type : 'thing';
}

function isProper({ xpos }: GoldWord): boolean {
	return xpos.startsWith('NNP');
}

function nameIn(
	{ words }: GoldSentence,
	{ first, last, head }: GoldMention
): { first: number; last: number } | undefined {
	if (!isProper(words[head]!)) return undefined;
	let from = furthest(words, head, -1, first);
	const to = furthest(words, head, 1, last);
	while (from < to && isProper(words[from + 1]!) && isTitle(words[from]!)) from++;
	const isRole = isTitle(words[from]!) && !/^['’]s$/.test(words[from + 1]?.form ?? '');
	const isPeople = from === to && DEMONYMS.has(words[from]!.form.replace(/s$/, ''));
	return isRole || isPeople ? undefined : { first: from, last: to };
}

/** How far proper nouns go from a word in a direction. */
function furthest(words: readonly GoldWord[], from: number, step: 1 | -1, end: number): number {
	const next = reach(words, from, step, end);
	return next === undefined ? from : furthest(words, next, step, end);
}

function isTitle({ form }: GoldWord): boolean {
	return TITLES.has(form.toLowerCase().replace('.', ''));
}

/** The next proper noun in a direction, over one or two words that names have within. */
function reach(
	words: readonly GoldWord[],
	from: number,
	step: 1 | -1,
	end: number
): number | undefined {
	for (let at = from + step, passed = 0; passed < 3; at += step, passed++) {
		if (step > 0 ? at > end : at < end) return undefined;
		if (isProper(words[at]!)) return at;
		if (!/^(?:of|the|and|for|&|-|de|la|von|van|der|’s|'s)$/.test(words[at]!.form)) return undefined;
	}
	return undefined;
}
