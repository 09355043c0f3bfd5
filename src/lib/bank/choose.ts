import type { FactKind } from '#lib/facts/fact.ts';
import type { Kind } from '#lib/questions/index.ts';
import type { Rejected } from './bank.ts';
import type { Candidate } from './candidate.ts';
import { clash } from './leaks.ts';
import { reject } from './ledger.ts';

/** At most two questions stand on one sentence, and three on one of more characters than this. */
const PER_SENTENCE = 2;
const LONG_SENTENCE = 250;
/** The most that a type, or facts of a kind, may make of a set; some are always allowed. */
const SHARE: Partial<Record<Kind | FactKind, number>> = {
	gap: 0.25,
	'true-false': 0.3,
	'mark-words': 0.25,
	match: 0.3,
	life: 0.1,
	date: 0.4,
	deed: 0.4,
	identity: 0.3
};
/** So many are allowed in any set, where it is not one: a life may be told by dates alone. */
const ALWAYS: Partial<Record<Kind | FactKind, number>> = {
	date: 3,
	deed: 2,
	identity: 2,
	match: 2,
	gap: 2,
	'true-false': 3
};
/** What one more of the same type, and a paragraph that is not asked yet, weigh against quality. */
const AGAIN = 0.8;
const NEW_PARAGRAPH = 1.5;
const NEW_TYPE = 1.5;
/** Where one statement is true, the next had better be false. */
const SAME_KEY = 1.5;

export interface Chosen {
	readonly chosen: readonly Candidate[];
	readonly rejected: readonly Rejected[];
}

/**
 * The set that is offered: the best candidates that do not give each other away, spread over types
 * and paragraphs. How many of a type are too many depends on how many there are in all, so the choice
 * is made again with the size that the last one had, until it stays. What is in the set already stays there,
 * and what has no place beside it stays out.
 */
export function choose(
	candidates: readonly Candidate[],
	scores: ReadonlyMap<Candidate, number>,
	count: number,
	already: readonly Candidate[] = []
): Chosen {
	const facts = new Set([...already, ...candidates].map(({ fact }) => fact.id));
	let size = Math.min(count, facts.size);
	for (let round = 0; ; round++) {
		const result = chooseFor(size, candidates, scores, count, already);
		const { length } = result.chosen;
		if (length >= size || round === ROUNDS_MAX) return result;
		size = length;
	}
}

const ROUNDS_MAX = 4;
const UNLIKELY = 'Questions of this type about such facts are seldom good.';

/** Greedy: each step takes the candidate that adds most to what is there. */
function chooseFor(
	size: number,
	candidates: readonly Candidate[],
	scores: ReadonlyMap<Candidate, number>,
	count: number,
	already: readonly Candidate[]
): Chosen {
	const chosen = [...already];
	const rejected: Rejected[] = [];
	let open: Candidate[] = [];
	for (const candidate of candidates) {
		const flaw: [string, string] | undefined =
			scores.get(candidate)! > 0
				? already.map((other) => excluded(candidate, other, already, size)).find((one) => one)
				: ['UNLIKELY', UNLIKELY];
		if (flaw) rejected.push(reject(candidate, ...flaw));
		else open.push(candidate);
	}
	while (open.length && chosen.length < count) {
		const next = best(open, scores, chosen);
		chosen.push(next);
		open = open.filter((candidate) => {
			const flaw = candidate !== next && excluded(candidate, next, chosen, size);
			if (flaw) rejected.push(reject(candidate, ...flaw));
			return candidate !== next && !flaw;
		});
	}
	for (const candidate of open)
		rejected.push(reject(candidate, 'COUNT', `The set has its ${count} questions.`));
	return { chosen: inTextOrder(chosen), rejected };
}

/** The candidate that adds most: quality, a type and a paragraph that are not there yet. */
function best(
	open: readonly Candidate[],
	scores: ReadonlyMap<Candidate, number>,
	chosen: readonly Candidate[]
): Candidate {
	const kinds = chosen.map(({ question }) => question.kind);
	const paragraphs = new Set(chosen.map(paragraphOf));
	const value = (candidate: Candidate) => {
		const same = kinds.filter((kind) => kind === candidate.question.kind).length;
		return (
			scores.get(candidate)! +
			(same ? -AGAIN * same : NEW_TYPE) -
			SAME_KEY * chosen.filter((other) => hasSameKey(other, candidate)).length +
			(paragraphs.has(paragraphOf(candidate)) ? 0 : NEW_PARAGRAPH)
		);
	};
	let [top, most] = [open[0]!, -Infinity];
	for (const candidate of open) {
		const worth = value(candidate);
		if (worth > most) [top, most] = [candidate, worth];
	}
	return top;
}

/** Whether two statements are both true, or both false. */
function hasSameKey({ question: a }: Candidate, { question: b }: Candidate): boolean {
	return a.kind === 'true-false' && b.kind === 'true-false' && a.key === b.key;
}

function paragraphOf({ fact, article }: Candidate): number {
	return article.sentences[fact.sentence]!.paragraph;
}

/** Why a candidate has no place any more beside the one that was just taken. */
function excluded(
	candidate: Candidate,
	next: Candidate,
	chosen: readonly Candidate[],
	size: number
): [string, string] | undefined {
	const clashes = clash(candidate, next);
	if (clashes) return ['CLASH', clashes];
	const isFull = (kind: Kind | FactKind, round: (share: number) => number) => {
		const share = SHARE[kind];
		if (share === undefined) return false;
		const allowed = Math.max(ALWAYS[kind] ?? 1, round(share * size));
		return (
			chosen.filter(({ question, fact }) => question.kind === kind || fact.kind === kind).length >=
			allowed
		);
	};
	if (isFull(candidate.question.kind, Math.floor))
		return ['SHARE', 'The set has enough questions of this type.'];
	if (isOneSided(candidate, chosen, size))
		return ['SHARE', 'The set has enough statements that are true.'];
	if (isFull(candidate.fact.kind, Math.ceil))
		return ['SHARE', 'The set has enough questions about facts of this kind.'];
	if (chosen.filter((other) => haveSameAnswer(other, candidate)).length >= PER_ANSWER)
		return ['SHARE', 'The set has enough questions with this answer.'];
	const same = chosen.filter(
		({ fact }) => fact.sentence === candidate.fact.sentence && !fact.events
	).length;
	return same >= perSentence(candidate) && !candidate.fact.events
		? ['SENTENCE', 'The set has enough questions on this sentence.']
		: undefined;
}

/** So often one name, or one number, may be the answer. */
const PER_ANSWER = 2;

function haveSameAnswer(a: Candidate, b: Candidate): boolean {
	const isAnswered = ({ item }: Candidate) => /^(?:mcq|cloze|short)$/.test(item.type);
	const isTruth = ({ question }: Candidate) => question.kind === 'true-false';
	if (![a, b].every(isAnswered) || isTruth(a) || isTruth(b)) return false;
	return a.plainKeys.some((key) => b.plainKeys.includes(key));
}

/** So many more true statements than false ones, of a set: who answers “true” each time should not do well by it. */
const TRUE_MORE = 0.2;

/** Whether one more true statement would make a set lean to “true”. */
function isOneSided({ question }: Candidate, chosen: readonly Candidate[], size: number): boolean {
	if (question.kind !== 'true-false' || question.key !== 'true') return false;
	const keys = chosen.flatMap((one) =>
		one.question.kind === 'true-false' ? [one.question.key] : []
	);
	const more =
		keys.filter((key) => key === 'true').length - keys.filter((key) => key !== 'true').length;
	return more >= Math.max(1, Math.floor(TRUE_MORE * size));
}

function perSentence({ fact, article }: Candidate): number {
	const { start, end } = article.sentences[fact.sentence]!;
	return end - start > LONG_SENTENCE ? PER_SENTENCE + 1 : PER_SENTENCE;
}

/** As the text goes; questions about several sentences come last. */
function inTextOrder(chosen: readonly Candidate[]): Candidate[] {
	const place = ({ fact }: Candidate) =>
		(fact.events || fact.kind === 'cast' ? 1e9 : 0) + fact.sentence;
	return [...chosen].sort((a, b) => place(a) - place(b));
}
