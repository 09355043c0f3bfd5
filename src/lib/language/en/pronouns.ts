import { ROLES } from './lexicon/people.ts';
import type { Entity, Mention } from './names/name.ts';
import { isInRole, isQuoted, type ReadSentence } from './sentence.ts';

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
	const { hero } = cast;
	if (!previous) return undefined;
	const speaker = cast.speakerOf(previous);
	if (speaker?.type === 'person') return fits(speaker) ? speaker : undefined;
	const named = personsIn(previous, cast).filter((one) => !one.sure || fits(one));
	const isAlone = (person: Entity | undefined) =>
		fits(person) && named.every((other) => other === person);
	const spokenOf = resolved.get(previous.index) ?? subjectOf(previous, cast);
	if (spokenOf === hero && fits(hero)) return hero;
	if (previous.paragraph === sentence.paragraph && isAlone(spokenOf)) return spokenOf;
	return isAlone(hero) && !speaksOfAnother(pronoun, previous) ? hero : undefined;
}

/** "His father was a baker": somebody without a name, who may be "he" in the next sentence. */
function speaksOfAnother(pronoun: string, { words }: ReadSentence): boolean {
	const never = pronoun === 'he' ? WOMAN : MAN;
	return words.some(
		({ text, lower }) =>
			text === lower && (ROLES.has(lower) || HUMAN.test(lower)) && !never.test(lower)
	);
}

export const HUMAN =
	/^(?:man|woman|boy|girl|child|baby|friend|lover|parent|guest|stranger|neighbou?r|rival|enemy|twin|heir|victim|somebody|someone|another)$/;
export const WOMAN =
	/^(?:woman|girl|mother|grandmother|sister|wife|widow|daughter|granddaughter|aunt|niece|queen|princess|empress|duchess|actress|nun|governess)$/;
export const MAN =
	/^(?:man|boy|father|grandfather|brother|husband|son|grandson|uncle|nephew|king|prince|emperor|duke|monk|priest|pope)$/;

/** Whether "he" or "she" can be this person, as far as the first name tells. */
export function canBe(pronoun: string, { type, female }: Entity): boolean {
	return type === 'person' && (female === undefined || female === (pronoun === 'she'));
}

/** The people named in a sentence, and full names that may be of people. */
function personsIn({ mentions }: ReadSentence, { entityOf }: Cast): Entity[] {
	return mentions.flatMap((mention) => {
		const entity = entityOf(mention);
		return entity && (entity.type === 'person' || isMaybe(entity, mention)) ? [entity] : [];
	});
}

/** "Zorg Quix" may be somebody, "in Cry Wolf" and "the Cry Wolf" hardly. */
function isMaybe({ type, sure, name }: Entity, { before }: Mention): boolean {
	return (
		type === 'thing' && !sure && name.includes(' ') && !/^(?:the|an?|in|of|at|on|for)$/.test(before)
	);
}

/** The person whose name, with a role or without, opens a sentence: "The Roman general Scipio". */
function subjectOf(sentence: ReadSentence, { entityOf }: Cast): Entity | undefined {
	const { start, text, mentions } = sentence;
	const opening = start + (/^The /.test(text) ? 4 : 0);
	const first = mentions.find((mention) => !isInRole(mention, sentence));
	if (!first || sentence.words[first.to]?.class === 'genitive') return undefined;
	const isFirst = first.start === start || (first.role?.start ?? first.start) === opening;
	return isFirst ? entityOf(first) : undefined;
}

/** Fewer mentions make nobody the person that a text is about. */
const HERO_MENTIONS = 4;

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
	if (!first || first.mentions.length < Math.max(HERO_MENTIONS, sentences / 3)) return undefined;
	return first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first : undefined;
}
