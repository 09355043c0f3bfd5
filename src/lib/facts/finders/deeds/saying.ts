import { countWords } from '#lib/language/en/phrases.ts';
import { oppositeOf } from '#lib/language/en/opposites.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { toldOf } from '../../clauses/wording.ts';

/**
 * What the article says in a clause with a word that has an opposite: with that, it would contradict the article.
 *
 * > The damaged blades increased the power demand.
 * > the damaged blades decreased the power demand
 */
export const saying: ClauseFinder = {
	kind: 'saying',
	find: (clauses) => clauses.flatMap(sayingOf)
};

const WORDS = { min: 5, max: 24 };

function sayingOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source, subject } = clause;
	const told = source === undefined && !proposition.negated ? toldOf(clause) : undefined;
	if (!told || countWords(told) < WORDS.min || countWords(told) > WORDS.max) return [];
	const contradicted = contradict(told, subject);
	// "is the youngest": of whom?
	if (!contradicted || /\p{L}est\.$/u.test(contradicted)) return [];
	return [
		fact('saying', sentence, [sentenceSpan(reading, sentence)], {
			about: subject,
			contradicted
		})
	];
}

/** The clause with one word behind its subject turned into its opposite; undefined where it has none, or two. */
function contradict(told: string, subject: string): string | undefined {
	const behind = told.slice(subject.length);
	const words = behind.match(/\p{L}+/gu) ?? [];
	if (
		/\bto (?:increase|decrease|improve|worsen|strengthen|weaken|raise|lower|reduce)\b/.test(behind)
	)
		return undefined;
	const turned = words.filter((word) => oppositeOf(word) !== undefined);
	const [word] = turned;
	if (!word || turned.length > 1) return undefined;
	if (
		/world['’]s \p{L}+est\b/u.test(behind) ||
		DIRECTED.test(behind.replace(word, '')) ||
		isInList(behind)
	)
		return undefined;
	if (NAMED.test(behind) || new RegExp(`\\b${word}(?:-\\p{L}| \\p{Lu})`, 'u').test(behind))
		return undefined;
	const opposite = oppositeOf(word)!;
	const turnedRound = subject + behind.replace(new RegExp(`\\b${word}\\b`, 'u'), opposite);
	const article = /^[aeiou]/.test(opposite) ? 'an' : 'a';
	return `${turnedRound.replace(new RegExp(`\\ban? ${opposite}\\b`), `${article} ${opposite}`)}.`;
}

/** Words that say which way something goes: beside one, the opposite of another contradicts itself. */
const DIRECTED =
	/\b(?:increas|decreas|ris(?:e|es|ing)\b|rose\b|f[ae]ll(?:s|ing)?\b|grow|grew\b|shr[iau]nk|improv|worsen|less\b|fewer\b)/i;

/** One word of many in a list turned round is a trick. */
function isInList(text: string): boolean {
	return text.split(',').length > 2;
}

/** "long before", "no more than", "at least", "at first": here the words say something else. */
const NAMED =
	/\b(?:no|not|never|at (?:least|most|first|last)|\w+fold|long (?:before|after|since|ago)|first (?:of all|time)|more than|less than|more or less|as (?:long|far|early|late|high) as|(?:so|too|very|most|more) \p{L}+|how (?:long|many|far)|all (?:of|the|but)|after all|right (?:to|of|now)|left (?:for|to|behind)|rise to|fell (?:in|asleep|ill|into|to|from)|rose (?:in|to|from|up)|(?:is|are|was|were|been|be) (?:allowed|permitted)|long-|short-|old age)\b/iu;
