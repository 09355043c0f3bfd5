import type { Fact, Listing, Term } from '#lib/facts/fact.ts';
import { areRelated } from '#lib/language/en/kinds.ts';
import { beginningOf, contentWords, countShared } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { hash } from '#lib/random.ts';
import type { Material } from '../making/material.ts';
import { questionId } from '../making/stem.ts';
import type { Thing } from '../making/things.ts';
import type { Choice, Option } from './choice.ts';

const MEMBERS = 3;
/** So much longer or shorter than the others, an option stands out. */
const LENGTH_RATIO = 2.2;

/** Which of four things is none of those that the article names side by side: one of their kind that it names elsewhere. */
export function generateOutsider(fact: Fact, material: Material): Choice[] {
	const { listing } = fact;
	const outsider = listing && outsiderOf(fact, listing, material);
	if (!listing || !outsider) return [];
	const members = [...listing.members]
		.sort((a, b) => distance(a, outsider.term) - distance(b, outsider.term))
		.slice(0, MEMBERS)
		.sort((a, b) => a.span.start - b.span.start);
	const key: Option = { text: bare(outsider.term.text), span: outsider.span };
	const others: Option[] = members.map(({ text }) => ({
		text,
		span: fact.evidence[0]!,
		whyNot: 'The article names it there.'
	}));
	return [
		{
			kind: 'choice',
			id: questionId('choice', `${listing.stem} ${key.text}`),
			fact: fact.id,
			stem: listing.stem,
			evidence: [...fact.evidence],
			level: 'remember',
			options: [key, ...others]
		}
	];
}

function bare(text: string): string {
	return text.replace(/^(?:the|an?) /i, '');
}

function distance(a: Term, b: Term): number {
	return Math.abs(Math.log(a.text.length / bare(b.text).length));
}

/** What is of the members’ kind and form, named elsewhere, and in no sentence that may speak of the same. */
function outsiderOf(
	fact: Fact,
	{ members, group }: Listing,
	{ things, content, reading }: Material
): Thing | undefined {
	const own = content[fact.sentence]!;
	const said = stems(group);
	const taken = stems(members.map(({ text }) => text).join(' '));
	const [isName, isMany] = [isNames(members), members.every((one) => one.form?.startsWith('many'))];
	const isOne = members.every((one) => one.form?.startsWith('one'));
	const mean = members.reduce((sum, one) => sum + one.text.length, 0) / members.length;
	const most = Math.max(...members.map(({ text }) => countWords(text)));
	if (isName === undefined) return undefined;
	const isFit = ({ term, sentence }: Thing) => {
		if (sentence === fact.sentence || !term.form) return false;
		const text = bare(term.text);
		const words = stems(text);
		if (!words.size || countShared(words, taken) || countShared(words, said)) return false;
		if (contentWords(text).size === countShared(contentWords(text), own)) return false;
		if ((term.form.split(' ')[1] === 'name') !== isName) return false;
		if ((isMany && !term.form.startsWith('many')) || (isOne && !term.form.startsWith('one')))
			return false;
		if (!isOfKind(term, members)) return false;
		const ratio = text.length / mean;
		if (ratio > LENGTH_RATIO || ratio < 1 / LENGTH_RATIO || countWords(text) > most + 1)
			return false;
		return !speaksOn(fact.sentence, sentence, text, group, reading, content);
	};
	const worth = ({ term }: Thing) =>
		members.filter(({ sort }) => sort === term.sort).length * 0.3 -
		Math.abs(Math.log(bare(term.text).length / mean)) -
		(hash(term.text + fact.id) % 100) / 400;
	return things.filter(isFit).sort((a, b) => worth(b) - worth(a))[0];
}

/** Whether all members are names, or none is; undefined where some are. */
function isNames(members: readonly Term[]): boolean | undefined {
	const count = members.filter(({ form }) => form?.split(' ')[1] === 'name').length;
	return count === 0 ? false : count === members.length ? true : undefined;
}

/** Nouns that many things are called by: a member may be one of these as well. */
const WIDE =
	/^(?:crops?|plants?|animals?|foods?|goods|products?|materials?|people|tools?|objects?|things?|substances?|vegetables?|fruits?|elements?|metals?|events?|activit(?:y|ies)|services?|facilit(?:y|ies)|attractions?|skills?|subjects?|works?|countries|cities|nations|areas?|regions?|species|buildings?|equipment|items?|features?|factors?|processes|issues?|problems?)$/i;

/** A person beside people, a place beside places; of other things, of a kind that is near to all of which it is known. */
function isOfKind({ kind, sort, head }: Term, members: readonly Term[]): boolean {
	if (kind !== 'thing' || members.some((one) => one.kind !== 'thing'))
		return members.every((one) => one.kind === kind);
	if (WIDE.test(head ?? '') || sort === 'person') return false;
	const sorts = members.flatMap((one) => (one.sort ? [one.sort] : []));
	return sort !== undefined && sorts.length > 1 && sorts.every((one) => areRelated(one, sort));
}

/** Whether a sentence may go on with the list: it speaks of the same, or stands near and says "also". */
function speaksOn(
	from: number,
	sentence: number,
	text: string,
	group: string,
	{ sentences }: Material['reading'],
	content: Material['content']
): boolean {
	const holds = sentences.filter((one) => one.text.includes(text)).map(({ index }) => index);
	const words = contentWords(group);
	return [...holds, sentence].some((index) => {
		const isNear = Math.abs(index - from) < 2;
		const shared = countShared(words, content[index]!);
		return (
			shared > 0 ||
			index === from ||
			(isNear &&
				/\b(?:also|other|another|too|besides|they|it|these|such)\b/i.test(sentences[index]!.text))
		);
	});
}

/** How the content words of a text begin: "dancing" is "dance". */
function stems(text: string): Set<string> {
	return new Set([...contentWords(text)].map(beginningOf));
}
