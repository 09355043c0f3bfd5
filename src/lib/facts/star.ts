import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';

/** The person whom a whole text is about: the one that its title names. */
export function starOf(reading: Reading): Entity | undefined {
	if (!known.has(reading)) {
		const { article, entities } = reading;
		const named = ({ type, names }: Entity) => type === 'person' && names.includes(article.title);
		known.set(reading, entities.find(named));
	}
	return known.get(reading);
}

const known = new WeakMap<Reading, Entity | undefined>();

/**
 * Whether "he" or "she", taken for somebody, may be the one whom the whole text is about all the same: in the life
 * of somebody the pronoun seldom is another, so that neither is sure.
 */
export function mayBeStar(reading: Reading, taken: Entity): boolean {
	const star = starOf(reading);
	if (!star || star === taken) return false;
	return star.female === undefined || taken.female === undefined || star.female === taken.female;
}
