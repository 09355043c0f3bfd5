import * as v from 'valibot';
import { Bank } from '#lib/bank/bank.ts';
import { Policy } from '#lib/quiz/policy.ts';
import { Reply, SendRequest } from '#lib/quiz/wire.ts';
import { serverLimits } from '#lib/server/limits.ts';

const Id = v.string();

/** An article to make questions of, the address of one, or a bank that was made elsewhere. */
export const NewModule = v.union(
	[
		v.object({
			article: v.object({
				text: v.pipe(v.string(), v.maxLength(serverLimits.uploadBytes)),
				title: v.optional(v.string(), '')
			})
		}),
		v.object({
			address: v.pipe(
				v.string(),
				v.maxLength(serverLimits.addressCharacters),
				v.description(
					'Of a page, a text or a PDF on the open internet; 403 where the host does not allow it'
				)
			),
			title: v.optional(v.string(), '')
		}),
		v.object({ bank: Bank })
	],
	'It has an article with a text, an address, or a bank'
);

export type NewModule = v.InferOutput<typeof NewModule>;

export const MadeModule = v.object({ id: Id, title: v.string(), questions: v.number() });

/** What is decided about an assignment; what is not named is as on the page. Times are milliseconds since 1970. */
export const NewAssignment = v.object({
	title: v.optional(v.string()),
	class: v.optional(Id),
	opensAt: v.optional(v.number()),
	closesAt: v.optional(v.number()),
	attempts: v.optional(v.number()),
	counts: v.optional(v.picklist(['best', 'first', 'last', 'mean']), 'best'),
	policy: v.optional(v.partial(Policy), {}),
	release: v.optional(v.picklist(['end', 'close', 'hand']), 'end'),
	articleShown: v.optional(v.boolean(), true),
	shuffled: v.optional(v.boolean(), true)
});

export const MadeAssignment = v.object({ id: Id, code: v.string(), address: v.string() });

/**
 * Coming in by a code: by a name, or as an entry of the class's list. Sent again with the same id it lets in the
 * same learner; the id is made by chance, for whoever knows it comes in as well.
 */
export const Join = v.object({
	code: v.string(),
	name: v.optional(v.string()),
	entry: v.optional(Id),
	id: v.optional(v.pipe(Id, v.regex(/^[\w-]{20,100}$/)))
});

export const Joined = v.object({
	assignment: Id,
	learner: v.object({ id: Id, name: v.string() }),
	/** The bearer token of the learner's requests. */
	token: v.string(),
	recoveryWord: v.string()
});

/** Handing in; the id makes sending it again harmless. */
export const Submission = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(90)) });

/** What is wrong, as RFC 9457 has it. */
export const Problem = v.object({ type: v.string(), status: v.number(), title: v.string() });

export { Reply, SendRequest };
