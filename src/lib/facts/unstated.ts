import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';

/** A year that the article names, and the number of its sentence. */
export interface NamedYear {
	readonly year: number;
	readonly sentence: number;
}

/** The years of a text. */
export function yearsOf({ sentences }: Reading): NamedYear[] {
	return sentences
		.flatMap(({ moments, index }) => moments.map(({ year }) => ({ year, sentence: index })))
		.filter(({ year }) => year > 1000);
}

const OFFICE =
	/\b(?:president|director|minister|administrator|chief|head|chairman|chairwoman|commander|mayor|governor|secretary|chancellor|premier|ceo|editor|general|ambassador|manager|professor|rector|dean)\b/i;
const IS_OVER = /\b(?:former|retired|ex-|late)\b/i;
/** Words that may say since when somebody has an office. */
const ENTERS =
	/\b(?:elected|re-elected|became|appointed|named|promoted|sworn|succeeded|replaced|joined|took (?:office|over)|since)\b/i;
/** Nobody holds an office for longer. */
const YEARS_MAX = 40;

/**
 * An office is entered in some year: one that the article names elsewhere, and that comes before all
 * that it tells of this person, is not stated for it.
 */
export function unstatedOffice(
	{ sentences, pronouns }: Reading,
	years: readonly NamedYear[],
	person: Entity,
	claim: { readonly name: string; readonly office: string }
): string | undefined {
	if (!OFFICE.test(claim.office) || IS_OVER.test(claim.office) || !years.length) return undefined;
	const at = person.mentions.map(({ sentence }) => sentence);
	for (const [index, who] of pronouns) if (who === person) at.push(index);
	const near = new Set(at.flatMap((index) => [index - 1, index, index + 1]));
	if ([...near].some((index) => ENTERS.test(sentences[index]?.text ?? ''))) return undefined;
	const numbers = (some: readonly NamedYear[]) => some.map(({ year }) => year);
	const nearby = numbers(years.filter(({ sentence }) => near.has(sentence)));
	const before = Math.min(Math.max(...numbers(years)), ...nearby);
	const [year] = numbers(years.filter(({ sentence }) => !near.has(sentence)))
		.filter((candidate) => candidate < before && candidate > before - YEARS_MAX)
		.sort((a, b) => b - a);
	return year === undefined ? undefined : `${claim.name} became ${claim.office} in ${year}.`;
}
