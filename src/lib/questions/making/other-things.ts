import type { Fact, Term } from '#lib/facts/fact.ts';
import { areRelated } from '#lib/language/en/kinds.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { hash } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

const KEPT_MAX = 12;
/** So many times as long as the key, and an option stands out. */
const LENGTH_RATIO = 2.4;

/** Other things of the text of the key’s number and form, of which it does not say what is asked. */
export function otherThings(fact: Fact, key: Term, { things, content }: Material): Distractor[] {
	const asked = contentWords(fact.asks[0]!.stem);
	const own = content[fact.sentence]!;
	const keyWords = contentWords(key.text);
	return things
		.filter(
			({ term, sentence }) =>
				isOfForm(term, key) &&
				isOfKind(term, key) &&
				isAnother(term, key) &&
				isClearOf(term, [keyWords, asked], own) &&
				// A sentence that says nearly all that is asked may make this right too.
				countShared(asked, content[sentence]!) < Math.max(2, asked.size * 0.6)
		)
		.map(({ term, sentence, span }) => ({
			term,
			span,
			worth:
				Math.min(2, countShared(asked, content[sentence]!)) * 0.6 +
				(term.sort === key.sort ? 1 : 0) +
				(term.form === key.form ? 0.5 : 0) -
				Math.abs(Math.log(term.text.length / key.text.length)) -
				(hash(term.text + key.text) % 100) / 400
		}))
		.sort((a, b) => b.worth - a.worth)
		.slice(0, KEPT_MAX)
		.map(({ term, span }) => ({
			text: term.text,
			span,
			whyNot: 'The article speaks of this in another connection.'
		}));
}

/** What came about already, or stands for what did. */
const STANDING_FOR =
	/^(?:environment|causes?|reasons?|situations?|conditions?|circumstances?|backgrounds?|contexts?|status|beginnings?|ends?)$/;
const COMING_ABOUT = /^(?:act|event|process|phenomenon|state|possession|feeling)$/;

/** Other things of the text that come about. */
export function otherOutcomes(fact: Fact, key: Term, material: Material): Distractor[] {
	const things = material.things.filter(
		({ term }) => COMING_ABOUT.test(term.sort ?? '') && !STANDING_FOR.test(term.head ?? '')
	);
	return otherThings(fact, key, { ...material, things });
}

/** Not another name for the key, and of about its length. */
function isAnother(term: Term, key: Term): boolean {
	const names = new Set([key.text, ...(key.also ?? [])].map((name) => name.toLowerCase()));
	const isSame = [term.text, ...(term.also ?? [])].some((name) => names.has(name.toLowerCase()));
	const ratio = term.text.length / key.text.length;
	return !isSame && term.head !== key.head && ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO;
}

/** Sharing no word with the key or the question, and no mere part of the sentence that is asked about. */
function isClearOf(
	term: Term,
	others: readonly ReadonlySet<string>[],
	own: ReadonlySet<string>
): boolean {
	const words = contentWords(term.text);
	const isPart = countShared(words, own) === words.size;
	return words.size > 0 && !isPart && others.every((other) => countShared(words, other) === 0);
}

/** One beside one, many beside many, names beside names. */
function isOfForm(a: Term, b: Term): boolean {
	const [[aNumber, aForm], [bNumber, bForm]] = [a, b].map(({ form = '' }) => form.split(' ')) as [
		string[],
		string[]
	];
	return aNumber === bNumber && (aForm === 'name') === (bForm === 'name');
}

function isOfKind(a: Term, b: Term): boolean {
	if (b.kind === 'outcome') return true;
	return a.sort !== undefined && b.sort !== undefined && areRelated(a.sort, b.sort);
}
