import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import { serverLimits } from '../limits.ts';
import { readJson, Recent } from '../rows.ts';

/** A module as it is set: what learners read and are asked, with the keys. Once stored it never changes. */
export const Edition = v.object({
	version: v.literal(1),
	article: Article,
	questions: v.pipe(
		v.array(KeyedQuestion),
		v.minLength(1, 'A module needs a question before it can be assigned.'),
		v.maxLength(limits.bankQuestions)
	),
	/** What a question weighs where that is not 1, by its id. */
	points: v.record(v.string(), v.pipe(v.number(), v.minValue(0))),
	/** What the teacher says about the key, by the question's id. */
	explanations: v.record(v.string(), v.string())
});
export type Edition = v.InferOutput<typeof Edition>;

/** Stores an edition of a module, and gives its id: the same content has the same one. */
export async function keepEdition(
	{ db }: Writing,
	module: string,
	edition: Edition,
	now: number
): Promise<string> {
	const content = JSON.stringify(edition);
	const id = createHash('sha256').update(`${module} ${content}`).digest('base64url').slice(0, 22);
	await db
		.insertInto('edition')
		.values({ id, module, content, created_at: now })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
	return id;
}

const kept = new WeakMap<Store['world'], Recent<string, Edition>>();

/** An edition by its id; it must be there. */
export async function findEdition(
	{ db, world }: Pick<Store, 'db' | 'world'>,
	id: string
): Promise<Edition> {
	const recent = kept.get(world) ?? new Recent<string, Edition>(serverLimits.editionsKept);
	kept.set(world, recent);
	const known = recent.get(id);
	if (known) return known;
	const { content } = await db
		.selectFrom('edition')
		.select('content')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const edition = readJson(Edition, content);
	recent.set(id, edition);
	return edition;
}
