import * as v from 'valibot';
import { limits } from '#lib/limits.ts';

/** What nobody sees, by which two options can look the same, or a stem can hold what is not read. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

function words(most: number) {
	return v.pipe(
		v.string('It is no text.'),
		v.maxLength(most, `It has more than ${most} characters.`),
		v.check((text) => text.trim() === text && text !== '', 'It is empty, or has space around it.'),
		v.check((text) => !UNSEEN.test(text), 'It holds characters that nobody sees.')
	);
}

/** A question that a second maker suggests: words alone, without any place in the article. */
export const Suggestion = v.object({
	stem: words(limits.suggestedStem),
	key: words(limits.suggestedOption),
	distractors: v.pipe(
		v.array(words(limits.suggestedOption), 'It is no list.'),
		v.check(({ length }) => length === 2 || length === 3, 'It has to hold two or three.')
	),
	/** What the article is said to say, word for word; what is not seen in it is looked over. */
	evidence: v.pipe(
		v.string('It is no text.'),
		v.maxLength(
			limits.suggestedEvidence,
			`It has more than ${limits.suggestedEvidence} characters.`
		)
	)
});
export type Suggestion = v.InferOutput<typeof Suggestion>;

/** A suggestion that is no question of the article at all, so that the ledger has no place for it. */
export const Refused = v.object({
	rule: v.string(),
	because: v.string(),
	/** Whole, but where it has not even the form of one. */
	suggestion: v.optional(Suggestion)
});
export type Refused = v.InferOutput<typeof Refused>;

const Answer = v.object({ questions: v.array(v.unknown()) });

/** What a second maker suggests, each unread yet; undefined where its answer is no list of suggestions. */
export function suggestionsIn(answer: unknown): unknown[] | undefined {
	const result = v.safeParse(Answer, answer);
	return result.success ? result.output.questions : undefined;
}

/** Those that have the form of a suggestion, and what is wrong with the others. Nothing is mended. */
export function readSuggestions(suggestions: readonly unknown[]): {
	read: Suggestion[];
	refused: Refused[];
} {
	const [read, refused]: [Suggestion[], Refused[]] = [[], []];
	for (const [i, suggestion] of suggestions.slice(0, limits.suggestions).entries()) {
		const result = v.safeParse(Suggestion, suggestion);
		if (result.success) read.push(result.output);
		else refused.push({ rule: 'SHAPE', because: misshapen(i, result.issues[0]) });
	}
	if (suggestions.length > limits.suggestions)
		refused.push({
			rule: 'COUNT',
			because: `${suggestions.length} questions were suggested, and the first ${limits.suggestions} were read.`
		});
	return { read, refused };
}

/** The sentence holds nothing of the suggestion: what it says may be of any kind and size. */
function misshapen(i: number, issue: v.InferIssue<typeof Suggestion>): string {
	const place = v.getDotPath(issue);
	const message =
		issue.type === 'object' || !place ? 'it is no question.' : `${place}: ${issue.message}`;
	return `Suggestion ${i + 1} does not have the form of a question: ${message}`;
}
