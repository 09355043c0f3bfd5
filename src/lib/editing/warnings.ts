import { spanOf } from '#lib/article/span.ts';
import type { Article } from '#lib/article/article.ts';
import { candidatesOf, type Candidate } from '#lib/bank/candidate.ts';
import { clash } from '#lib/bank/leaks.ts';
import type { Rule } from '#lib/bank/rule.ts';
import { suggestedRules } from '#lib/bank/suggested-rules.ts';
import { flawsIn, type Flaw } from '#lib/bank/verify.ts';
import type { Heard } from '#lib/bank/voices.ts';
import type { Fact } from '#lib/facts/fact.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { read } from '#lib/language/en/reading.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { gather, type Material } from '#lib/questions/making/material.ts';
import { advice } from './advice.ts';
import { sentenceOf, type DraftQuestion } from './draft.ts';
import { canBeSet } from './settable.ts';

/** An article as the rules need it. */
export interface Judge {
	readonly material: Material;
	readonly rules: readonly Rule[];
}

/** Reads an article by patterns, so that the rules of the bank can be held to questions about it. */
export function makeJudge(article: Article): Judge {
	const reading: Heard = { ...read(article), claims: [], utterances: [], resolutions: [] };
	const content = reading.sentences.map(({ text }) => contentWords(text));
	return { material: gather(reading, [], content), rules: suggestedRules(reading) };
}

/** Whether the words of a question are a teacher's own. */
export function isByHand({ origin, original }: DraftQuestion): boolean {
	return origin === 'own' || original !== undefined;
}

/**
 * What the rules by which generated questions are kept out find in those that a teacher has written or changed,
 * by the question's id: sentences that say what is wrong and what to do. They forbid nothing.
 */
export function warningsOf(
	questions: readonly DraftQuestion[],
	judge: Judge
): Record<string, string[]> {
	const set = questions
		.map((one, i) => ({ one, number: i + 1 }))
		.filter(({ one }) => canBeSet(one));
	const candidates = candidatesIn(
		set.map(({ one }) => one.question),
		judge
	);
	const found = set.flatMap(({ one }, at): [string, string[]][] => {
		if (!isByHand(one)) return [];
		const alone = flawsOf(candidates[at]!, judge).map((flaw) => advice(flaw));
		const beside = candidates.flatMap((other, i) => {
			const because = i === at ? undefined : clash(candidates[at]!, other);
			return because ? [advice({ rule: 'CLASH', because }, set[i]!.number)] : [];
		});
		const all = [...new Set([...alone, ...beside])];
		return all.length ? [[one.question.id, all]] : [];
	});
	return Object.fromEntries(found);
}

/** The first finding of each rule: one thing is said once. */
function flawsOf(candidate: Candidate, { material, rules }: Judge): Flaw[] {
	const { kind } = candidate.question;
	const ofAnswers = kind === 'choice' ? rules : [];
	const flaws = flawsIn(candidate, material, ofAnswers);
	return flaws.filter(({ rule }, i) => flaws.findIndex((other) => other.rule === rule) === i);
}

function candidatesIn(questions: readonly KeyedQuestion[], { material }: Judge): Candidate[] {
	const facts = questions.map((question) => factOf(question, material));
	return candidatesOf(
		questions.map((question) => ({ ...question, fact: question.id })),
		{ ...material, facts }
	);
}

/** What a question asks for, as far as that can be known of one that was not made of a fact. */
function factOf(question: KeyedQuestion, { reading: { article } }: Material): Fact {
	const { id, stem, evidence } = question;
	const key = question.kind === 'choice' ? question.options[0]! : undefined;
	const span = key?.span ?? evidence[0]!;
	const text = key?.text ?? String(keyOf(question));
	return {
		id,
		// A quotation is asked in its own words.
		kind: /“[^”]+”/.test(stem) ? 'quotation' : 'suggested',
		sentence: sentenceOf(question, { article }),
		evidence: evidence.map(({ start, end }) => spanOf(article.text, start, end)),
		asks: [{ stem, key: { kind: 'term', text, span } }],
		...(question.kind === 'mark-words' && { locate: stem })
	};
}
