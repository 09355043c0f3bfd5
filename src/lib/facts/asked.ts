import { readExcerpt } from '#lib/language/en/excerpt.ts';
import type { Composer, Fact, Finder } from './fact.ts';
import { findAssertions } from './assertion.ts';

/** The facts that one finder finds in a few sentences: what tests of finders look at. */
export function factsBy(finder: Finder, text: string, title?: string): Fact[] {
	const reading = readExcerpt(text, title);
	return finder.find(reading, findAssertions(reading));
}

/** What one finder asks about a few sentences, each question with its key, and who says so where somebody does. */
export function askedBy(finder: Finder, text: string, title?: string): string[] {
	return factsBy(finder, text, title).flatMap(({ asks, source }) =>
		asks.map(({ stem, key }) => `${stem}  ${key.text}${source ? ` (${source})` : ''}`)
	);
}

/** What a composer puts together from the facts of some finders. */
export function composedBy(
	composer: Composer,
	finders: readonly Finder[],
	text: string,
	title?: string
): Fact[] {
	const reading = readExcerpt(text, title);
	const assertions = findAssertions(reading);
	return composer.compose(
		finders.flatMap((finder) => finder.find(reading, assertions)),
		reading
	);
}
