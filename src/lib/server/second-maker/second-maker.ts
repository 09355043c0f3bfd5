import * as v from 'valibot';
import type { Article } from '#lib/article/article.ts';
import type { Suggested } from '#lib/bank/suggested.ts';
import { suggestionsIn } from '#lib/bank/suggestion.ts';
import { complete, ModelFailure } from './complete.ts';
import { promptFor } from './prompt.ts';
import type { ModelSettings } from './settings.ts';

/** What is read of a completion; there may be more in it. */
const Completion = v.object({
	choices: v.pipe(
		v.array(
			v.object({
				message: v.object({ content: v.string() }),
				finish_reason: v.nullish(v.string())
			})
		),
		v.minLength(1)
	)
});

/**
 * Asks a model what to ask about an article. What it answers is data for the rules of the bank and nothing
 * else; where it gives none, a sentence says why, and the bank goes without.
 */
export async function askSecondMaker(
	article: Article,
	settings: ModelSettings,
	wanted: number
): Promise<
	{ suggested: Suggested; problem?: undefined } | { suggested?: undefined; problem: string }
> {
	try {
		const body = await complete(settings, promptFor(article, wanted));
		return { suggested: { model: settings.model, suggestions: suggestionsFrom(body) } };
	} catch (error) {
		if (!(error instanceof ModelFailure)) throw error;
		return {
			problem: `The second maker adds nothing: the model at ${settings.url.origin} ${error.message}.`
		};
	}
}

/** The list that a completion holds, as it stands: neither a fence nor words around it are taken off. */
function suggestionsFrom(body: string): unknown[] {
	const completion = v.safeParse(Completion, parse(body, 'did not answer in JSON'));
	if (!completion.success) throw new ModelFailure('did not answer with a completion');
	const { message, finish_reason: reason } = completion.output.choices[0]!;
	if (reason === 'length') throw new ModelFailure('broke off before the end of its answer');
	const suggestions = suggestionsIn(parse(message.content, 'suggested something that is not JSON'));
	if (!suggestions) throw new ModelFailure('suggested something that is no list of questions');
	return suggestions;
}

function parse(text: string, otherwise: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new ModelFailure(otherwise); // Where it fails to be JSON helps nobody.
	}
}
