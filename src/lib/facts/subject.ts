import type { Clause } from '#lib/language/en/clause/clause.ts';
import { hasAnaphor, hasRelativeTime, isBareDefinite } from '#lib/language/en/deixis.ts';
import type { Entity, Mention } from '#lib/language/en/names/name.ts';
import { midSentence, opensSentence, phrase } from '#lib/language/en/phrases.ts';
import { canBe } from '#lib/language/en/pronouns.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { isShared } from './family.ts';
import { knownAs } from './known-as.ts';
import { mayBeStar } from './star.ts';

/** A name of more words would drown the question. */
const NAME_WORDS_MAX = 4;

/**
 * The subject of a clause as it reads in mid-sentence, clause by itself: a pronoun by the name of
 * whom it means, "the test" as "the Russian missile test". Undefined where it points at something
 * that cannot be named.
 */
export function subjectOf(
	reading: Reading,
	sentence: ReadSentence,
	{ subject, asides }: Clause
): string | undefined {
	const person = personOf(reading, sentence, subject);
	if (person) return personName(reading, person);
	if (isNameless(sentence, subject) || isBareBeside(sentence, subject, asides)) return undefined;
	if (isBareDefinite(sentence, subject))
		return asides.length ? undefined : knownAs(reading, sentence, subject);
	const text = midSentence(sentence, subject, asides);
	if (isShared(reading, text)) return undefined;
	return hasRelativeTime(text) || /[“”"]/.test(text) ? undefined : text;
}

/** "The longest, the Lambert Glacier," and "The hotel, the Grand,": the name is in what is left out. */
function isBareBeside(sentence: ReadSentence, { from }: Run, [aside]: readonly Run[]): boolean {
	return aside?.from === from + 2 && isBareDefinite(sentence, { from, to: aside.from });
}

/** Whether a subject does not say what it is, or may not be written in mid-sentence. */
function isNameless(sentence: ReadSentence, subject: Run): boolean {
	const first = sentence.words[subject.from]!;
	if (first.class === 'pronoun' && first.lower !== 'there') return true;
	if (UNNAMED.test(first.lower) || COUNTED.test(phrase(sentence, subject))) return true;
	if (/^(?:only|just|even)$/.test(first.lower) && !isCounted(sentence, subject)) return true;
	if (sentence.isDoubtful && opensSentence(sentence, subject.from)) return true;
	return hasAnaphor(sentence, subject);
}

/** "Only 15 percent" is a number; "only Anna Lund" would be asked as if others did too. */
function isCounted({ words }: ReadSentence, { from }: Run): boolean {
	return words[from + 1]?.class === 'number';
}

/** First words of subjects that say of nothing what it is, or that there is none. */
const UNNAMED =
	/^(?:no|not|few|little|neither|none|another|one|others?|both|either|each|every|some|any|many|much|most|several)$/;
/** "A second aspect" goes on with a list that the question does not show. */
const COUNTED =
	/^(?:[Aa]n?|[Tt]he) (?:second|third|fourth|next|other|further|additional|similar|different|related)\b/;

/** The person that the whole subject names, or that its pronoun means. */
function personOf(reading: Reading, sentence: ReadSentence, subject: Run): Entity | undefined {
	const isPronoun = /^(?:he|she)$/.test(sentence.words[subject.from]!.lower);
	if (isPronoun && subject.to === subject.from + 1) return meantBy(reading, sentence, subject.from);
	const entity = namedBy(reading, sentence, subject);
	return entity?.type === 'person' ? entity : undefined;
}

/** Whom a pronoun means: a second one in the sentence the same as the first, unless another is named between. */
function meantBy(reading: Reading, sentence: ReadSentence, at: number): Entity | undefined {
	const { words, mentions, index } = sentence;
	const { lower } = words[at]!;
	const first = words.findIndex((word) => /^(?:he|she)$/.test(word.lower));
	const isRival = ({ to, before }: Mention, entity: Entity | undefined) =>
		to <= at && before !== 'by' && entity !== undefined && (canBe(lower, entity) || !entity.sure);
	const isClear =
		first === at || !mentions.some((mention) => isRival(mention, reading.entityOf(mention)));
	const meant = reading.pronouns.get(index);
	if (meant && mayBeStar(reading, meant)) return undefined;
	return words[first]!.lower === lower && isClear ? meant : undefined;
}

/** Whom or what a run names by its name alone. */
export function namedBy(reading: Reading, sentence: ReadSentence, run: Run): Entity | undefined {
	const named = sentence.mentions.find(({ from, to }) => from === run.from && to === run.to);
	return named && reading.entityOf(named);
}

function personName(reading: Reading, person: Entity): string | undefined {
	const text = nameOf(reading, person);
	if (!text.includes(' ') && isShared(reading, text)) return undefined;
	return text.split(' ').length <= NAME_WORDS_MAX ? text : undefined;
}

/** The name that readers know somebody or something by: the title, where it is a name of theirs, else the fullest. */
export function nameOf({ article }: Reading, { name }: Entity): string {
	const words = article.title.split(' ');
	const isName = words.length > 1 && words.every((word) => name.split(' ').includes(word));
	return isName ? article.title : name;
}
