import { sentenceSpan } from '#lib/facts/fact.ts';
import {
	predicateOf,
	restOf,
	toldOf,
	verbsOf,
	type Standing
} from '#lib/facts/propositions/standing.ts';
import type { Span } from '#lib/article/span.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { countWords, join } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { TreeWord } from '#lib/language/en/grammar/tree.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { ingOf } from '#lib/language/en/proposition/forms.ts';

/** What a clause of the text says of its subject, in the forms in which other clauses may be mistaken for it. */
export interface Deed {
	readonly sentence: number;
	readonly span: Span;
	readonly subject: string;
	readonly source: string | undefined;
	/** The clause whole: "the United States negotiated a treaty". */
	readonly told: string;
	/** Without its subject: "negotiated a treaty", "negotiate a treaty", "negotiating a treaty". */
	readonly finite: string;
	readonly base: string | undefined;
	readonly ing: string | undefined;
	/** Whether its verb is one word, or "was" and one word. */
	readonly simple: boolean;
	readonly past: boolean;
	readonly passive: boolean;
	readonly linking: boolean;
	/** Whether it speaks of the subject’s own: "left his school" can only be said of the same one. */
	readonly ofOwn: boolean;
	/** The dates of the sentence, as in Moment. */
	readonly moments: readonly number[];
	readonly content: ReadonlySet<string>;
}

/** Possessives that speak of who did it would speak of somebody else elsewhere. */
const OWN = /\b(?:his|her|its|their|he|she|it|they|him|them|himself|herself|itself|themselves)\b/i;

/** The clauses of a text that can stand as wrong answers: affirmed ones. */
export function deedsIn(standings: readonly Standing[]): Deed[] {
	return standings.flatMap((standing) => {
		const deed = deedOf(standing);
		return deed ? [deed] : [];
	});
}

/** What somebody says is no deed. */
function isReport(verb: Pick<TreeWord, 'text' | 'xpos'>): boolean {
	return isReporting(baseOf(verb) ?? '');
}

function deedOf(standing: Standing): Deed | undefined {
	const { reading, sentence, proposition, subject, source, tree, parts } = standing;
	const told = toldOf(standing);
	const dates = parts.filter(({ words }) =>
		sentence.moments.some(
			({ start, end }) =>
				tree[words[0]!]!.start <= start && tree[words.at(-1)!]!.end >= end && words.length < 7
		)
	);
	const finite = predicateOf(standing, dates);
	const rest = restOf(standing, dates);
	if (!told || !finite || rest === undefined || proposition.negated) return undefined;
	if (countWords(finite) < 3 || isReport(tree[proposition.head]!)) return undefined;
	const verbs = verbsOf(standing).split(' ');
	const head = tree[proposition.head]!;
	const base = verbs.length === 1 && head.upos === 'VERB' ? baseOf(head) : undefined;
	return {
		sentence: sentence.index,
		span: sentenceSpan(reading, sentence),
		subject,
		source,
		told,
		finite,
		base: base && join(base, rest),
		ing: base && join(ingOf(base), rest),
		simple:
			verbs.length === (proposition.passive ? 2 : 1) &&
			/^(?:VBD|VBZ|VBP)$/.test(tree[proposition.verbs[0]!]!.xpos),
		past: proposition.past,
		passive: proposition.passive,
		ofOwn: OWN.test(finite),
		linking: parts.some(({ relation }) => relation === 'cop'),
		moments: sentence.moments.map(({ value }) => value),
		content: contentWords(finite)
	};
}
