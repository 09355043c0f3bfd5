import type { Entity, Mention } from './names/name.ts';
import { isQuoted, type ReadSentence } from './sentence.ts';

const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);
/** So far into a sentence a pronoun may still be its subject: "In August 1888, he …". */
const LEAD_MAX = 8;

/** What is known when pronouns are resolved. */
export interface Cast {
	readonly sentences: readonly ReadSentence[];
	/** The person that the text is about. */
	readonly hero: Entity | undefined;
	entityOf(mention: Mention): Entity | undefined;
	/** Who speaks in a sentence with a quotation. */
	speakerOf(sentence: ReadSentence): Entity | undefined;
}

/**
 * Who "he" or "she" is at the head of each sentence, by the sentence's number, where the text leaves
 * no doubt: the subject of the sentence before, or the person whom the whole text is about, if that
 * sentence names nobody else who could be meant. Behind a quotation it is the one who spoke. Whom the sentence itself names besides
 * is out. Else it is left open.
 */
export function resolvePronouns(cast: Cast): ReadonlyMap<number, Entity> {
	const resolved = new Map<number, Entity>();
	for (const sentence of cast.sentences) {
		const pronoun = leadingPronoun(sentence);
		const who = pronoun && antecedent(pronoun, sentence, cast, resolved);
		if (who) resolved.set(sentence.index, who);
	}
	return resolved;
}

/** The pronoun that is the subject: at the head, behind "In 1912," or behind a short quotation. */
function leadingPronoun(sentence: ReadSentence): string | undefined {
	const { words, mentions } = sentence;
	const at = words.findIndex(
		({ lower, start }) => HE_OR_SHE.has(lower) && !isQuoted(sentence, start)
	);
	if (at < 0 || at > LEAD_MAX || mentions.some(({ from }) => from < at)) return undefined;
	return words[at]!.lower;
}

function antecedent(
	pronoun: string,
	sentence: ReadSentence,
	cast: Cast,
	resolved: ReadonlyMap<number, Entity>
): Entity | undefined {
	const previous = cast.sentences[sentence.index - 1];
	const present = personsIn(sentence, cast);
	const fits = (person: Entity | undefined) =>
		person !== undefined && canBe(pronoun, person) && !present.includes(person);
	const speaker = previous && cast.speakerOf(previous);
	if (speaker?.type === 'person') return fits(speaker) ? speaker : undefined;
	if (previous?.paragraph !== sentence.paragraph) return fits(cast.hero) ? cast.hero : undefined;
	const spokenOf = resolved.get(previous.index) ?? subjectOf(previous, cast);
	const named = personsIn(previous, cast);
	const isAlone = (person: Entity | undefined) =>
		fits(person) && !named.some((other) => other !== person && fits(other));
	if (isAlone(spokenOf) || (spokenOf === cast.hero && fits(spokenOf))) return spokenOf;
	return isAlone(cast.hero) ? cast.hero : undefined;
}

/** Whether "he" or "she" can be this person, as far as the first name tells. */
export function canBe(pronoun: string, { type, female }: Entity): boolean {
	return type === 'person' && (female === undefined || female === (pronoun === 'she'));
}

function personsIn({ mentions }: ReadSentence, { entityOf }: Cast): Entity[] {
	return mentions.flatMap((mention) => {
		const entity = entityOf(mention);
		return entity?.type === 'person' ? [entity] : [];
	});
}

/** The person whose name, with a role or without, opens a sentence. */
function subjectOf({ mentions, start }: ReadSentence, { entityOf }: Cast): Entity | undefined {
	const first = mentions.find((mention) => (mention.role?.start ?? mention.start) === start);
	return first && entityOf(first);
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
