import { spanOf } from '#lib/article/span.ts';
import type { Fact } from '#lib/facts/fact.ts';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { gather, type Material } from '#lib/questions/making/material.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import { verify } from './verify.ts';

/** What makers of questions and rules have of a few sentences: what tests of both are fed with. */
export function materialOf(text: string): Material {
	const reading = readExcerpt(text);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	return gather(reading, findFacts(reading), content);
}

/** What a made-up question needs to say; the rest is filled in. */
export type Draft =
	| { stem: string; options: readonly string[]; source?: string; evidence?: string }
	| { stem: string; accepted: readonly string[]; source?: string; evidence?: string };

/** A made-up question about the first sentence of a text, as a candidate. */
export function candidateOf(draft: Draft, material: Material, fact?: Partial<Fact>): Candidate {
	const { text } = material.reading.article;
	const quote = draft.evidence ?? material.reading.sentences[0]!.text;
	const start = text.indexOf(quote);
	const span =
		start < 0 ? { start: 0, end: quote.length, quote } : spanOf(text, start, start + quote.length);
	const made: Fact = {
		id: draft.stem,
		kind: 'date',
		sentence: 0,
		evidence: [span],
		asks: [],
		...fact
	};
	const base = {
		id: draft.stem,
		fact: made.id,
		stem: draft.stem,
		evidence: [span],
		level: 'remember' as const,
		...(draft.source && { source: draft.source })
	};
	const question: KeyedQuestion =
		'options' in draft
			? { kind: 'choice', ...base, options: draft.options.map((option) => ({ text: option })) }
			: { kind: 'gap', ...base, accepted: [...draft.accepted] };
	const [candidate] = candidatesOf([question], { ...material, facts: [...material.facts, made] });
	return candidate!;
}

/** The rule that keeps a made-up question out; undefined where all let it through. */
export function flawOf(draft: Draft, text: string, fact?: Partial<Fact>): string | undefined {
	const material = materialOf(text);
	return verify([candidateOf(draft, material, fact)], material).rejected[0]?.rule;
}
