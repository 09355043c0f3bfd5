import type { Article } from '#lib/article/article.ts';
import { spanOf, type Span } from '#lib/article/span.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { MarkWords } from '#lib/questions/mark-words/mark-words.ts';
import type { Draft, DraftQuestion } from './draft.ts';

const CHANGED = 'The words in the article that show its key were changed or taken out.';

/**
 * The draft on an article that was edited. A question whose words stand in it, in their sentence, goes with
 * them to their new place; exactly those whose words do not are stale. An article that is changed back makes
 * them whole again.
 */
export function onArticle(draft: Draft, article: Article): Draft {
	const move = moverBetween(draft.article, article);
	return {
		...draft,
		article,
		questions: draft.questions.map((one) => onText(one, move)),
		ledger: draft.ledger.flatMap((line) => {
			const question = movedQuestion(line.question, move);
			const sentence = move.sentence(line.sentence);
			return question && sentence !== undefined ? [{ ...line, question, sentence }] : [];
		})
	};
}

function onText(one: DraftQuestion, move: Mover): DraftQuestion {
	const question = movedQuestion(one.stale ? withOneKey(one.question) : one.question, move);
	return question ? { ...one, question, stale: undefined } : { ...one, stale: CHANGED };
}

/** The numbers of a stale question's sentences are those of an older article: its words alone still hold. */
function withOneKey(question: KeyedQuestion): KeyedQuestion {
	return question.kind === 'mark-words'
		? { ...question, sentences: question.sentences.slice(0, 1) }
		: question;
}

/** Where the places of one article are in another; undefined for what is not there any more. */
interface Mover {
	span(span: Span): Span | undefined;
	sentence(index: number): number | undefined;
	/** The sentence that begins at a place of the new article. */
	sentenceAt(start: number): number | undefined;
}

/**
 * Words are looked for in the sentence that they stood in, or near to it: of places with the same words the
 * one that lies as far from what changed as before.
 */
function moverBetween(from: Pick<Article, 'text' | 'sentences'>, to: Article): Mover {
	const same = commonEnds(from.text, to.text);
	const shift = to.text.length - from.text.length;
	function span({ start, end, quote }: Span): Span | undefined {
		if (end <= same.head) return checked(to.text, start, quote);
		if (start >= from.text.length - same.tail) return checked(to.text, start + shift, quote);
		return nearest(to.text, quote, start);
	}
	function sentenceAt(start: number): number | undefined {
		const found = to.sentences.findIndex((sentence) => sentence.start === start);
		return found < 0 ? undefined : found;
	}
	return {
		span,
		sentenceAt,
		sentence(index) {
			const old = from.sentences[index];
			const place = old && span(spanOf(from.text, old.start, old.end));
			return place && sentenceAt(place.start);
		}
	};
}

function checked(text: string, start: number, quote: string): Span | undefined {
	const span = spanOf(text, start, start + quote.length);
	return span.quote === quote ? span : nearest(text, quote, start);
}

function nearest(text: string, quote: string, near: number): Span | undefined {
	let best: number | undefined;
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
		if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
	return best === undefined ? undefined : spanOf(text, best, best + quote.length);
}

/** How much two texts have in common at the beginning and at the end. */
function commonEnds(a: string, b: string): { head: number; tail: number } {
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return { head, tail };
}

/** A question with all its places moved; undefined where its evidence, or a place of its key, is gone. */
function movedQuestion(question: KeyedQuestion, move: Mover): KeyedQuestion | undefined {
	const evidence = question.evidence.map(move.span);
	if (!evidence.every((span) => span !== undefined)) return undefined;
	switch (question.kind) {
		case 'choice': {
			const options = question.options.map(({ span, ...option }) => ({
				...option,
				...(span && placed(move.span(span)))
			}));
			return { ...question, evidence, options };
		}
		case 'order': {
			const events = withPlaces(question.events, move);
			return events && { ...question, evidence, events };
		}
		case 'match': {
			const pairs = withPlaces(question.pairs, move);
			return pairs && { ...question, evidence, pairs };
		}
		case 'mark-words':
			return movedMark({ ...question, evidence }, move);
		case 'true-false':
		case 'gap':
		case 'number':
			return { ...question, evidence };
	}
}

/** The key is where its words are now; what else counts as right is the same sentence elsewhere, or is not there. */
function movedMark(question: MarkWords, move: Mover): MarkWords | undefined {
	const candidates = question.candidates.map(move.span);
	if (!candidates.every((one) => one !== undefined)) return undefined;
	const key = move.sentenceAt(candidates[0]!.start);
	const others = question.sentences.slice(1).map(move.sentence);
	return key === undefined
		? undefined
		: { ...question, candidates, sentences: [key, ...others.filter((one) => one !== undefined)] };
}

const placed = (span: Span | undefined) => (span ? { span } : {});

function withPlaces<T extends { span: Span }>(list: readonly T[], move: Mover): T[] | undefined {
	const moved = list.flatMap((one) => {
		const span = move.span(one.span);
		return span ? [{ ...one, span }] : [];
	});
	return moved.length === list.length ? moved : undefined;
}
