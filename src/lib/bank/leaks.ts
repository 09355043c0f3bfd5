import { overlaps, type Span } from '#lib/article/span.ts';
import { countShared, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import type { FactKind } from '#lib/facts/fact.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { isAmongStatements, isSurvey, type Candidate } from './candidate.ts';

type Clash = (a: Candidate, b: Candidate) => boolean;

const eitherWay =
	(holds: Clash): Clash =>
	(a, b) =>
		holds(a, b) || holds(b, a);

/** What keeps two questions out of one set, whichever comes first, and why. */
const clashes: readonly [holds: Clash, because: string][] = [
	[(a, b) => a.fact.id === b.fact.id, 'Another question asks for the same fact.'],
	[eitherWay(hasSameStem), 'Another question has the same stem.'],
	[eitherWay(asksWithin), 'A question about several facts asks for this one too.'],
	[eitherWay(gives), 'It would give away the answer to another question, or the other way round.'],
	[areStatedBySame, 'Another statement is about the same sentence.'],
	[eitherWay(asksWhatIsStated), 'A statement beside it says nearly the same.'],
	[tellSameOrder, 'Another question tells what came before what.'],
	[eitherWay(sums), 'The numbers of one add up to the answer of the other.'],
	[isSameAnswer, 'Another question on the same words has the same answer.']
];

/** Why two questions cannot stand in one set; undefined where they can. */
export function clash(a: Candidate, b: Candidate): string | undefined {
	return clashes.find(([holds]) => holds(a, b))?.[1];
}

function hasSameStem({ question: a }: Candidate, { question: b }: Candidate): boolean {
	return a.stem === b.stem && a.kind !== 'match';
}

/** A set of pairs holds what a single question about one of them asks. */
function asksWithin(set: Candidate, single: Candidate): boolean {
	const { pair } = single.fact;
	if (!pair || !set.fact.pairs) return false;
	return set.fact.pairs.of.some(({ left, right }) => left === pair.left && right === pair.right);
}

/** So many common words show that two questions speak of the same. */
const SHARED_MIN = 2;

/**
 * The key of one stands in the stem of the other; or, where it is short or stands in a set of pairs or
 * events, it does so among words that both have.
 */
function gives(from: Candidate, to: Candidate): boolean {
	if (!/^(?:mcq|short|cloze)$/.test(to.item.type)) return false;
	return to.plainKeys.some((key) => {
		if (key.length > 4 && holdsPhrase(from.plainStem, key)) return true;
		return (
			holdsPhrase(from.plainShown, key) && countShared(from.shownContent, to.content) >= SHARED_MIN
		);
	});
}

/** So much of what a question says stands in a statement that gives its answer, or a wrong one. */
const STATED = 0.75;

/** "From how many categories could they choose?" beside "They could choose from 12 categories", true or false. */
function asksWhatIsStated(asking: Candidate, stating: Candidate): boolean {
	if (stating.question.kind !== 'true-false' || asking.question.kind === 'true-false') return false;
	if (isSurvey(asking.question)) return false;
	const said = asking.content;
	return (
		asking.fact.sentence === stating.fact.sentence &&
		said.size >= SHARED_MIN &&
		countShared(said, stating.content) >= STATED * said.size
	);
}

/** "It came second" and "It came last": who knows of one whether it is true often knows it of the other. */
function areStatedBySame(a: Candidate, b: Candidate): boolean {
	return statedBy(a).some((one) => statedBy(b).some((other) => overlaps(one, other)));
}

/** The words by which statements are true or false. */
function statedBy({ question, fact }: Candidate): readonly Span[] {
	if (question.kind === 'true-false') return question.evidence;
	if (question.kind !== 'choice' || !isAmongStatements(question, fact)) return [];
	return question.options.flatMap(({ span }) => span ?? []);
}

/** Facts of what came before what. */
const ORDERING: ReadonlySet<FactKind> = new Set(['course', 'interval', 'sequence', 'succession']);

/** "How many years after one thing was the other?" tells which was first. */
function tellSameOrder({ fact: a }: Candidate, { fact: b }: Candidate): boolean {
	if (!ORDERING.has(a.kind) || !ORDERING.has(b.kind)) return false;
	if (a.kind !== 'succession' && b.kind !== 'succession') return false;
	const shared = a.evidence.filter(({ start }) => b.evidence.some((one) => one.start === start));
	return shared.length >= Math.min(a.evidence.length, b.evidence.length, 2);
}

/** Four, two and one tell seven. */
function sums(parts: Candidate, whole: Candidate): boolean {
	const { pairs, sentence } = parts.fact;
	if (!pairs || sentence !== whole.fact.sentence || whole.fact.kind !== 'quantity') return false;
	const sum = pairs.of.reduce((total, { right }) => total + (parseNumber(right) ?? NaN), 0);
	return sum === whole.fact.asks[0]?.key.value;
}

/** The same key on the same words, or one within the other under much the same stem. */
function isSameAnswer(a: Candidate, b: Candidate): boolean {
	const isAlike = countShared(a.content, b.content) > SHARED_MIN;
	const isSameWords = a.item.evidence === b.item.evidence || isSuggestedBeside(a, b);
	if (!isAlike && !isSameWords) return false;
	return answersOf(a).some((key) =>
		answersOf(b).some(
			(other) => key === other || (isAlike && (holdsPhrase(key, other) || holdsPhrase(other, key)))
		)
	);
}

/** A second maker quotes as much of a sentence as it likes. */
function isSuggestedBeside(a: Candidate, b: Candidate): boolean {
	const isSuggested = a.fact.kind === 'suggested' || b.fact.kind === 'suggested';
	return isSuggested && a.fact.sentence === b.fact.sentence;
}

/** The right answers; of a statement that is true or false, what it says instead of "True". */
function answersOf({ question, fact, plainKeys }: Candidate): readonly string[] {
	if (question.kind !== 'true-false') return plainKeys;
	return fact.statement ? [plainWords(fact.statement.key.text)] : [];
}
