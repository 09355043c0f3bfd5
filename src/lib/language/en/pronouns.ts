import type { Entity } from './entities.ts';
import type { ReadSentence } from './reading.ts';

const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);

/**
 * Who "he" or "she" is at the head of each sentence, where the text leaves no doubt: the subject
 * of the sentence before, or the person whom the whole text is about, if no other was named. Behind a
 * quotation it is the one who spoke; whom the sentence itself names besides is out. Where two still
 * come into question, it is left open.
 */
export function resolvePronouns(
	sentences: readonly ReadSentence[],
	entities: readonly Entity[],
	hero: Entity | undefined,
	speakerOf: (sentence: ReadSentence) => Entity | undefined
): ReadonlyMap<number, Entity> {
	const persons = entities.filter(({ type }) => type === 'person');
	const resolved = new Map<number, Entity>();
	for (const sentence of sentences) {
		const pronoun = leadingPronoun(sentence);
		if (!pronoun) continue;
		const before = sentences[sentence.index - 1];
		const speaker = before && speakerOf(before);
		const near = before?.paragraph === sentence.paragraph ? before : undefined;
		const candidates =
			speaker?.type === 'person'
				? [speaker].filter((person) => fits(person, pronoun))
				: candidatesFor(pronoun, sentence, near, persons, resolved, hero);
		if (candidates.length === 1) resolved.set(sentence.index, candidates[0]!);
	}
	return resolved;
}

/** The pronoun that is the subject: at the head, or behind "In 1912,". */
function leadingPronoun(sentence: ReadSentence): string | undefined {
	const at = sentence.tokens.findIndex(
		({ kind, lower }) => kind === 'word' && HE_OR_SHE.has(lower)
	);
	if (at < 0 || at > 8) return undefined;
	const named = sentence.mentions.some(({ from }) => from < at);
	return named ? undefined : sentence.tokens[at]!.lower;
}

function candidatesFor(
	pronoun: string,
	sentence: ReadSentence,
	before: ReadSentence | undefined,
	persons: readonly Entity[],
	resolved: ReadonlyMap<number, Entity>,
	hero: Entity | undefined
): Entity[] {
	const inSentence = personsOf(sentence, persons);
	const spokenOf = before && (resolved.get(before.index) ?? subjectOf(before, persons));
	if (spokenOf && fits(spokenOf, pronoun) && !inSentence.includes(spokenOf)) return [spokenOf];
	const named = before ? personsOf(before, persons) : [];
	if (!hero || named.some((person) => person !== hero && fits(person, pronoun))) return [];
	return fits(hero, pronoun) && !inSentence.includes(hero) ? [hero] : [];
}

function fits({ female }: Entity, pronoun: string): boolean {
	return female === undefined || female === (pronoun === 'she');
}

/** The person whose name opens a sentence. */
function subjectOf(sentence: ReadSentence, persons: readonly Entity[]): Entity | undefined {
	const first = sentence.mentions.find(
		({ from, role }) => (role?.start ?? sentence.tokens[from]!.start) === sentence.start
	);
	return first && persons.find(({ mentions }) => mentions.includes(first));
}

function personsOf(sentence: ReadSentence, persons: readonly Entity[]): Entity[] {
	return persons.filter(({ mentions }) =>
		mentions.some((mention) => mention.sentence === sentence.index)
	);
}

/** The person that a text is about: named in its title, or in a third of its sentences and twice as often as the next. */
export function findHero(
	title: string,
	sentences: number,
	entities: readonly Entity[]
): Entity | undefined {
	const persons = entities
		.filter(({ type }) => type === 'person')
		.sort((a, b) => b.mentions.length - a.mentions.length);
	const inTitle = persons.find(({ names }) => names.some((name) => title.includes(name)));
	if (inTitle) return inTitle;
	const [first, second] = persons;
	if (!first || first.mentions.length * 3 < sentences) return undefined;
	return first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first : undefined;
}
