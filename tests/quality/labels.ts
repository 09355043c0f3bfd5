/** What graders said of candidates, kept beside the product: see README.md here. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ITEM_TYPES, type Item } from '#lib/questions/item.ts';

const Verdict = v.picklist(['accept', 'edit', 'reject']);
export type Verdict = v.InferOutput<typeof Verdict>;

/** One candidate and what each independent pass over it said: a verdict, and the flaw that weighed most. */
const Label = v.object({
	article: v.string(),
	type: v.picklist(ITEM_TYPES),
	/** Of what kind the question is, and the rule that kept it out of the bank when it was labelled; "" if none did. */
	kind: v.string(),
	rule: v.string(),
	prompt: v.string(),
	options: v.array(v.string()),
	answer: v.union([v.string(), v.array(v.string())]),
	passes: v.pipe(
		v.array(v.object({ verdict: Verdict, reason: v.nullable(v.string()) })),
		v.minLength(2)
	)
});
export type Label = v.InferOutput<typeof Label>;

const FILE = 'tests/quality/labels.jsonl';

/** All labels, by what their candidate asks. */
export function readLabels(file = FILE): ReadonlyMap<string, Label> {
	if (!existsSync(file)) return new Map();
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	const labels = lines.map((line) => v.parse(Label, JSON.parse(line)));
	return new Map(labels.map((label) => [identityOf(label.article, label), label]));
}

/** What a candidate asks, whatever the order of its options: the same words have the same label. */
export function identityOf(
	article: string,
	{ type, prompt, options, answer }: Pick<Item, 'type' | 'prompt' | 'options' | 'answer'>
): string {
	const asked = [article, type, prompt, [...options].sort(), answer];
	return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}

const SEVERITY: readonly Verdict[] = ['accept', 'edit', 'reject'];

/** The verdict of most passes; where they are as many, the worse one. */
export function verdictOf({ passes }: Label): Verdict {
	const votes = SEVERITY.map((verdict) => ({
		verdict,
		count: passes.filter((pass) => pass.verdict === verdict).length
	}));
	return votes.reduce((a, b) => (b.count > 0 && b.count >= a.count ? b : a)).verdict;
}
