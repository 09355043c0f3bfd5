import { dependents, type Tree, type TreeWord } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { Reference } from '#lib/language/en/references/references.ts';
import { nameOf } from '../subject.ts';
import { meantBy } from './meaning.ts';
import type { Around } from './around.ts';

/** Words of one sentence that are said as a phrase. */
export interface Place {
	readonly reading: FullReading;
	readonly sentence: number;
	readonly tree: Tree;
	/** The words that are kept, by their numbers. */
	readonly kept: readonly number[];
}

const RELATIVE = /^(?:who|whom|whose|which|what|that|whatever|where)$/;
const QUANTIFYING = /^(?:all|both|each|many|some|most|none|nothing|nobody)$/;
const PERSONAL = /^(?:he|she|his|her|him|himself|herself)$/;
const OWN = /^(?:its|itself|their|themselves)$/;

/** What is written for a pronoun: itself, or the name of whom or what it means; undefined where that is not clear. */
export function pronounFor(place: Place, i: number, around: Around): string | undefined {
	const word = place.tree[i]!;
	const lower = word.text.toLowerCase();
	if (lower === 'that' && word.xpos === 'DT') return undefined;
	if (RELATIVE.test(lower)) return isRelativeClear(place, i) ? word.text : undefined;
	if (lower === 'there' || word.relation === 'expl') return word.text;
	if (QUANTIFYING.test(lower)) return dependents(place.tree, i).length ? word.text : undefined;
	const entity = meantBy(place.reading, place.sentence, word);
	if (entity) return personFor(place.reading, word, entity, around);
	if (PERSONAL.test(lower)) return isOwnOfNamed(place, around.named) ? word.text : undefined;
	return thingFor(place, i, around);
}

/** A relative is clear where what it stands for is in the phrase. */
function isRelativeClear({ tree, kept }: Place, i: number): boolean {
	let at = i;
	while (at >= 0 && tree[at]!.relation !== 'acl:relcl') at = tree[at]!.head;
	return at < 0 || kept.includes(tree[at]!.head);
}

function personFor(
	reading: FullReading,
	{ text, xpos }: TreeWord,
	entity: Entity,
	{ named }: Around
): string | undefined {
	if (entity === named || /self$/i.test(text)) return text;
	const isOwner = xpos === 'PRP$';
	// "Merson went 4 for 5 in his second game": his own, whomever the text is about.
	if (named?.type === 'person' && isOwner) return undefined;
	return isOwner ? `${nameOf(reading, entity)}’s` : nameOf(reading, entity);
}

/** Whether "her" can only be whose name stands beside the phrase: the sentence names nobody else. */
function isOwnOfNamed({ reading, sentence }: Place, named: Entity | undefined): boolean {
	if (!named || (named.sure && named.type !== 'person')) return false;
	return reading.sentences[sentence]!.mentions.every((mention) => {
		const entity = reading.entityOf(mention);
		return entity === named || (entity?.sure === true && entity.type !== 'person');
	});
}

/** "it", "its", "they", "their": as they stand where that is clear, else what they stand for. */
function thingFor(place: Place, i: number, around: Around): string | undefined {
	const { text, start } = place.tree[i]!;
	const isOwner = OWN.test(text.toLowerCase());
	if (isOwner && isOfSubjectInside(place, i)) return text;
	const mayBeOwn = isOfClause(place, i, around);
	const reference = /sel(?:f|ves)$/i.test(text) ? undefined : place.reading.references.get(start);
	if (reference && !mayStay(reference, mayBeOwn, around))
		return isOwner ? ownerOf(reference) : reference.text;
	const isKnown = isOwner || /^(?:it|they|them)$/i.test(text);
	return isKnown && (around.pointing === true || mayBeOwn) ? text : undefined;
}

/** Whether a pronoun can be the subject of the clause that the phrase is of: "its", and "NASA said it has found …". */
function isOfClause(place: Place, i: number, { own }: Around): boolean {
	const { text, relation } = place.tree[i]!;
	if (own !== (/^it/i.test(text) ? 'its' : 'their')) return false;
	return OWN.test(text.toLowerCase()) || (relation.startsWith('nsubj') && isUnderReport(place, i));
}

/** Whether "it" or "its" is clear from what stands beside the phrase. */
function mayStay(
	{ entity, text }: Reference,
	mayBeOwn: boolean,
	{ named, pointing, subject }: Around
): boolean {
	if (text === subject) return true;
	return entity && named ? entity === named : pointing === true || mayBeOwn;
}

/** "the Wright brothers’" and "the Panama Canal’s". */
function ownerOf({ text, many }: Reference): string {
	return text.endsWith('s') && (many || text.startsWith('the ')) ? `${text}’` : `${text}’s`;
}

/** "all four blades broke at their weakest point": the phrase names what the possessive speaks of, as subject of its clause. */
function isOfSubjectInside({ tree, kept }: Place, i: number): boolean {
	let up = tree[i]!.head;
	while (up >= 0 && kept.includes(up)) {
		const subject = dependents(tree, up).find((one) => tree[one]!.relation.startsWith('nsubj'));
		if (subject !== undefined && subject !== i)
			return kept.includes(subject) && subject < i && canOwn(tree, subject, tree[i]!.text);
		up = tree[up]!.head;
	}
	return false;
}

function canOwn(tree: Tree, subject: number, possessive: string): boolean {
	const { xpos, upos, text } = tree[subject]!;
	const isJoined = dependents(tree, subject).some((one) => tree[one]!.relation === 'conj');
	const isCount = upos === 'NUM' || /^(?:all|both|most)$/i.test(text);
	const isMany = xpos.endsWith('S') || isJoined || isCount;
	return (xpos.startsWith('NN') || isCount) && isMany === /^the/i.test(possessive);
}

/** Whether a word is the subject of a clause that the phrase reports. */
function isUnderReport({ tree, kept }: Place, i: number): boolean {
	const { head } = tree[i]!;
	return head >= 0 && kept.includes(head) && tree[head]!.relation === 'ccomp';
}
