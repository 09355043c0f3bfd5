import * as v from 'valibot';
import { Article } from '#lib/article/article.ts';
import { Span } from '#lib/article/span.ts';
import { Rejected, type Bank } from '#lib/bank/bank.ts';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';

/** A sentence of an article with its number, or what stands between sentences. */
const Piece = v.object({
	...Span.entries,
	sentence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
});
export type Piece = v.InferOutput<typeof Piece>;

const Points = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.questionPoints));

/** What a teacher has done to a question, and whether it holds. */
const Treatment = v.object({
	/** Who it is from: the generator, the generator's ledger, or the teacher. */
	origin: v.picklist(['generated', 'rescued', 'own']),
	/** The teacher has read it and wants it. */
	approved: v.boolean(),
	/** What it weighs. */
	points: Points,
	/** What the teacher says about the key, after the answer. */
	explanation: v.optional(v.pipe(v.string(), v.maxLength(limits.explanationCharacters))),
	/** As the generator made it, where the teacher has changed it. */
	original: v.optional(KeyedQuestion),
	/** Why it no longer stands on the article. A stale question is not set. */
	stale: v.optional(v.string()),
	/** While it is stale, the sentences that it last stood on: with them it is whole again. */
	stood: v.optional(v.array(Piece))
});

/** A question of a module that is being made, with what its teacher has done to it. */
export const DraftQuestion = v.object({ question: KeyedQuestion, ...Treatment.entries });
export type DraftQuestion = v.InferOutput<typeof DraftQuestion>;

/** A question that is not in the module: kept out by a rule, or left out with what was done to it until then. */
export const LeftOut = v.object({ ...Rejected.entries, was: v.optional(Treatment) });
export type LeftOut = v.InferOutput<typeof LeftOut>;

/** A module in the making: the article, its questions as the teacher wants them, and what is left out. */
export const Draft = v.object({
	version: v.literal(1),
	/** The generator that made the bank it came from. */
	generator: v.string(),
	article: Article,
	questions: v.pipe(v.array(DraftQuestion), v.maxLength(limits.bankQuestions)),
	ledger: v.array(LeftOut)
});
export type Draft = v.InferOutput<typeof Draft>;

/** A draft as the generator's bank has it, before anybody has done anything to it. */
export function draftOf({ generator, article, questions, ledger }: Bank): Draft {
	return {
		version: 1,
		generator,
		article,
		questions: questions.map((question) => fresh(question, 'generated')),
		ledger: [...ledger]
	};
}

/** A question that nobody has touched. */
export function fresh(question: KeyedQuestion, origin: DraftQuestion['origin']): DraftQuestion {
	return { question, origin, approved: false, points: 1 };
}

/** Whether a teacher has done something to a question, so that it stays whatever a generator makes. */
export function isTouched({
	origin,
	approved,
	points,
	explanation,
	original
}: DraftQuestion): boolean {
	return (
		origin !== 'generated' ||
		approved ||
		points !== 1 ||
		explanation !== undefined ||
		original !== undefined
	);
}

/** The number of the sentence that a question stands in, or of the last before it. */
export function sentenceOf(
	{ evidence }: KeyedQuestion,
	{ article }: { article: Pick<Article, 'sentences'> }
): number {
	const { start } = evidence[0]!;
	return Math.max(
		0,
		article.sentences.findLastIndex((sentence) => sentence.start <= start)
	);
}
