import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';

/** The person whom a whole text is about: the one that its title names, in full or in part. */
export function starOf(reading: Reading): Entity | undefined {
	if (!known.has(reading)) {
		const { article, entities } = reading;
		const people = entities.filter(({ type }) => type === 'person');
		const titled = people.find(({ names }) => names.includes(article.title));
		known.set(reading, titled ?? mostNamedIn(article.title, people));
	}
	return known.get(reading);
}

/** "Emperor Norton" is Joshua Abraham Norton and "Jenna Marbles" Jenna Mourey, of whom those texts speak most. */
function mostNamedIn(title: string, people: readonly Entity[]): Entity | undefined {
	const most = mostNamed(people);
	const titled = new Set(title.split(' ').filter((word) => word.length > 2));
	return most?.name.split(' ').some((word) => titled.has(word)) ? most : undefined;
}

/** Of whom a text speaks most; of several the first. */
export function mostNamed(people: readonly Entity[]): Entity | undefined {
	return people.reduce<Entity | undefined>(
		(best, one) => (!best || one.mentions.length > best.mentions.length ? one : best),
		undefined
	);
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
