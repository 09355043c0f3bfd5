import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';

/** The person whom a whole text is about: the one that its title names. */
export function starOf({ article, entities }: Reading): Entity | undefined {
	return entities.find(({ type, names }) => type === 'person' && names.includes(article.title));
}

/**
 * Whether "he" or "she", taken for somebody, may be the one whom the whole text is about all the same: in the life
 * of somebody the pronoun seldom is another, so that neither is sure.
 */
export function mayBeStar(reading: Reading, taken: Entity): boolean {
	const star = starOf(reading);
	if (!star || star === taken) return false;
	return star.female === undefined || taken.female === undefined || star.female === taken.female;
}
