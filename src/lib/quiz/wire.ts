/** What a page and the server say to each other about a graded sitting. */
import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { sittingLimits } from '#lib/sitting-limits.ts';
import { Attempt, Operation } from './attempt.ts';

/** An operation on its way: when it was, the server's clock says. */
const { id, seq, question, event } = Operation.entries;
export const Sent = v.object({ id, seq, question, event });
export type Sent = v.InferOutput<typeof Sent>;

/** What a page sends: operations in sequence, each with the id that makes sending it again harmless. */
export const SendRequest = v.object({
	version: v.literal(1),
	operations: v.pipe(v.array(Sent), v.maxLength(sittingLimits.sentOperations)),
	/** With no operations: the paper is wanted, for the page is not sure how the sitting stands. */
	paper: v.optional(v.boolean())
});
export type SendRequest = v.InferOutput<typeof SendRequest>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Passage = v.object({ start: Count, end: Count });
const Excerpt = v.array(v.object({ number: Count, start: Count, words: v.string() }));

/** Any question as a learner meets it: what is not named here does not come through. */
const Asked = v.variant('kind', [
	asked('choice', { options: v.array(v.string()) }),
	asked('true-false', { values: v.array(v.picklist(['true', 'false', 'not-stated'])) }),
	asked('gap', {}),
	asked('number', { unit: v.optional(v.string()) }),
	asked('order', { events: v.array(v.string()) }),
	asked('match', { left: v.array(v.string()), right: v.array(v.string()) }),
	asked('mark-words', {})
]);

function asked<Name extends string, Entries extends v.ObjectEntries>(kind: Name, entries: Entries) {
	return v.object({
		kind: v.literal(kind),
		id: v.string(),
		stem: v.string(),
		...entries
	});
}

const Step = v.object({
	sign: v.picklist(['unseen', 'skipped', 'answered', 'right', 'partly', 'wrong']),
	open: v.boolean(),
	flagged: v.boolean(),
	current: v.boolean()
});

const always = {
	keeping: v.picklist(['idle', 'keeping', 'kept', 'held', 'sent', 'lost']),
	progress: v.array(Step),
	deadline: v.optional(v.number()),
	mayGo: v.boolean()
};

const place = {
	...always,
	question: Asked,
	position: Count,
	count: Count,
	given: v.optional(v.unknown()),
	flagged: v.boolean(),
	excerpt: v.optional(Excerpt)
};

const open = {
	...place,
	passages: v.array(Passage),
	mayHint: v.boolean(),
	stake: Share,
	triesLeft: v.number()
};

const Told = v.object({
	mark: Share,
	credit: Share,
	given: v.optional(v.string()),
	key: v.string(),
	keyValue: v.unknown(),
	evidence: v.array(Span),
	source: v.optional(v.string()),
	remark: v.optional(v.object({ text: v.string(), span: v.optional(Span) }))
});

const Score = v.object({
	score: Share,
	right: Count,
	partly: Count,
	wrong: Count,
	unanswered: Count,
	missed: v.array(v.string())
});

const Result = v.object({ question: Asked, given: v.optional(v.unknown()), told: Told });

/** What a page is shown, as `gradedViewOf` makes it. */
export const SentView = v.variant('phase', [
	v.object({ phase: v.literal('asking'), ...open }),
	v.object({ phase: v.literal('retrying'), ...open, partly: v.boolean() }),
	v.object({ phase: v.literal('telling'), ...place, told: Told }),
	v.object({ phase: v.literal('overview'), ...always }),
	v.object({
		phase: v.literal('finished'),
		...always,
		score: Score,
		results: v.array(Result)
	}),
	v.object({
		phase: v.literal('handed-in'),
		...always,
		answered: Count,
		endedAt: v.optional(v.number())
	})
]);

/** What a page needs to go on without network, as `paperOf` makes it. */
export const SentPaper = v.object({
	questions: v.array(
		v.object({
			question: Asked,
			tries: Count,
			given: v.optional(v.unknown()),
			answered: v.boolean(),
			skipped: v.boolean(),
			flagged: v.boolean(),
			hinted: v.boolean(),
			passages: v.array(Passage),
			excerpt: v.optional(Excerpt)
		})
	),
	index: Count,
	phase: v.picklist(['asking', 'overview'])
});

/** How a sitting stands, as the server says it. */
const stand = {
	version: v.literal(1),
	/** The number of the last operation that is in the log. */
	seq: Count,
	view: SentView,
	paper: v.optional(SentPaper),
	/** Milliseconds since the attempt began, by the server's clock. */
	now: Count
};

/**
 * What a page begins with. The attempt comes without its seed: with that, anyone could shuffle an
 * order by themselves, and see whether it had come out solved.
 */
export const Opening = v.object({
	...stand,
	/** Of a forward paper only the questions up to the open one are named. */
	attempt: v.object({ id, policy: Attempt.entries.policy, questions: Attempt.entries.questions })
});
export type Opening = v.InferOutput<typeof Opening>;

/** What the server answers. */
export const Reply = v.object({
	...stand,
	/** The ids of those that were sent and need not be sent again: what they do is on the disk. */
	acknowledged: v.array(v.string()),
	/**
	 * Why not all of it was taken: `taken`, other operations stand in those places by now; `gap`, one
	 * before them is missing; `closed`, the sitting takes nothing any more.
	 */
	problem: v.optional(v.picklist(['taken', 'gap', 'closed']))
});
export type Reply = v.InferOutput<typeof Reply>;
