import type { Article } from '#lib/article/article.ts';
import { spanOf, type Span } from '#lib/article/span.ts';
import { BY_HAND } from '#lib/bank/rescue.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { MarkWords } from '#lib/questions/mark-words/mark-words.ts';
import { fresh, type Draft, type DraftQuestion, type LeftOut } from './draft.ts';
import { placesIn } from './flaw.ts';
import { placesBetween, placesOf, piecesOf, type Places } from './places.ts';

/**
 * The draft on an article that was edited. A question whose words stand in it goes with them to their new
 * place; exactly those whose words were changed or taken out are stale. An article that is changed back makes
 * them whole again. What was left out by hand stays so; other lines of the ledger go with their words.
 */
export function onArticle(draft: Draft, article: Article): Draft {
	const places = placesBetween(draft.article, article);
	const move = (one: DraftQuestion) => onText(one, draft.article, places);
	return {
		...draft,
		article,
		questions: draft.questions.map(move),
		ledger: draft.ledger.flatMap((line) => lineOn(line, move, places))
	};
}

function lineOn(
	{ question, was, ...line }: LeftOut,
	move: (one: DraftQuestion) => DraftQuestion,
	places: Places
): LeftOut[] {
	const { question: moved, ...now } = move({ ...(was ?? fresh(question, 'generated')), question });
	if (now.stale !== undefined && line.rule !== BY_HAND) return [];
	const sentence = places.sentence(line.sentence) ?? sentenceHolding(places, moved.evidence[0]!);
	return [
		{
			...line,
			question: moved,
			...((was ?? now.stale !== undefined) && { was: now }),
			sentence: sentence ?? line.sentence
		}
	];
}

function onText(one: DraftQuestion, from: Article, between: Places): DraftQuestion {
	const places = one.stale === undefined ? between : placesOf(one.stood ?? [], between.to);
	const { question, lost } = movedQuestion(one.question, places);
	if (question) {
		const original = one.original && movedQuestion(one.original, places).question;
		return { ...one, question, original, stale: undefined, stood: undefined };
	}
	return one.stale === undefined
		? { ...one, stale: reasonOf(lost), stood: stoodOn(one.question, from) }
		: one;
}

/** So many characters of what is gone are told. */
const TOLD = 100;

function reasonOf({ quote }: Span): string {
	const told = quote.length > TOLD ? `${quote.slice(0, TOLD).trimEnd()} …` : quote;
	return `The article no longer has the words that show its key: “${told}”.`;
}

/** What a question stands on, piece by piece. */
function stoodOn(question: KeyedQuestion, article: Article) {
	const spans = [...question.evidence, ...placesIn(question)];
	const numbers = question.kind === 'mark-words' ? question.sentences : [];
	return piecesOf(article).filter(
		({ start, end, sentence }) =>
			(sentence !== undefined && numbers.includes(sentence)) ||
			spans.some((span) => span.start < end && start < span.end)
	);
}

type Moved = { question: KeyedQuestion; lost?: undefined } | { question?: undefined; lost: Span };

/** A question with all its places moved, or the first of the words that show its key that is gone. */
export function movedQuestion(question: KeyedQuestion, places: Places): Moved {
	const evidence = question.evidence.flatMap((span) => places.span(span) ?? []);
	const gone = lostOf(question.evidence, places);
	if (gone) return { lost: gone };
	switch (question.kind) {
		case 'choice': {
			const options = question.options.map(({ span, whyNot, ...option }) => {
				const now = span && places.span(span);
				const isWhole = !span || now;
				// What is said of words that are gone goes with them.
				return { ...option, ...(isWhole && whyNot && { whyNot }), ...(now && { span: now }) };
			});
			return { question: { ...question, evidence, options } };
		}
		case 'order':
			return withPlaces(question.events, places, (events) => ({ ...question, evidence, events }));
		case 'match':
			return withPlaces(question.pairs, places, (pairs) => ({ ...question, evidence, pairs }));
		case 'mark-words':
			return movedMark({ ...question, evidence }, places);
		case 'true-false':
		case 'gap':
		case 'number':
			return { question: { ...question, evidence } };
	}
}

function lostOf(spans: readonly Span[], places: Places): Span | undefined {
	return spans.find((span) => !places.span(span));
}

function withPlaces<T extends { span: Span }>(
	list: readonly T[],
	places: Places,
	make: (list: T[]) => KeyedQuestion
): Moved {
	const moved = list.flatMap((one) => {
		const span = places.span(one.span);
		return span ? [{ ...one, span }] : [];
	});
	const lost = lostOf(
		list.map(({ span }) => span),
		places
	);
	return lost ? { lost } : { question: make(moved) };
}

/** The number of the sentence that holds some words. */
function sentenceHolding({ to }: Places, { start, end }: Span): number | undefined {
	const at = to.sentences.findIndex((one) => one.start <= start && end <= one.end);
	return at < 0 ? undefined : at;
}

/**
 * The key is the sentence that holds its words now; what else counts as right is the same sentence elsewhere, or
 * is not there. A sentence shown beside the key on paper that is gone gives way to another one.
 */
function movedMark(question: MarkWords, places: Places): Moved {
	const { text, sentences } = places.to;
	const key = sentenceHolding(places, question.evidence[0]!);
	if (key === undefined) return { lost: question.evidence[0]! };
	const others = question.sentences.slice(1).flatMap((index) => places.sentence(index) ?? []);
	const right = [key, ...others];
	const spanAt = (index: number) => spanOf(text, sentences[index]!.start, sentences[index]!.end);
	const kept = question.candidates.slice(1).map((span) => places.span(span));
	const shown = new Set(kept.map((span) => span?.start));
	const spare = sentences
		.map((_, index) => index)
		.filter((index) => !right.includes(index) && !shown.has(sentences[index]!.start))
		.sort((a, b) => Math.abs(a - key) - Math.abs(b - key));
	const beside = kept.map((span) => span ?? placeOf(spare.shift(), spanAt));
	if (beside.includes(undefined))
		return { lost: question.candidates[1 + beside.indexOf(undefined)]! };
	const candidates = [spanAt(key), ...beside.filter((span) => span !== undefined)];
	return { question: { ...question, sentences: right, candidates } };
}

function placeOf(index: number | undefined, spanAt: (index: number) => Span): Span | undefined {
	return index === undefined ? undefined : spanAt(index);
}
