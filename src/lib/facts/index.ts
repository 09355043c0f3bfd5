import type { Proposition } from '#lib/language/en/proposition/proposition.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { accusation } from './finders/accusation.ts';
import { acronym } from './finders/acronym.ts';
import { agent } from './finders/agent.ts';
import { apposition } from './finders/apposition.ts';
import { findAssertions } from './assertion.ts';
import { cast } from './finders/cast.ts';
import { cause } from './finders/cause.ts';
import { composition } from './finders/composition.ts';
import { isTakenBack } from './correction.ts';
import { date } from './finders/date.ts';
import { effect } from './finders/effect.ts';
import { explained } from './finders/explained.ts';
import type { Composer, Fact, Finder } from './fact.ts';
import { deed } from './finders/deed.ts';
import { denial } from './finders/denial.ts';
import { identity } from './finders/identity.ts';
import { life } from './finders/life.ts';
import { milestone } from './finders/milestone.ts';
import { percentage } from './finders/percentage.ts';
import { place } from './finders/place.ts';
import { quantity } from './finders/quantity.ts';
import { quotation } from './finders/quotation.ts';
import { reference } from './finders/reference.ts';
import { role } from './finders/role.ts';
import { sequence } from './finders/sequence.ts';
import { term } from './finders/term.ts';

/** The finders there are. To add one, write its file, then name it here. */
const finders: readonly Finder[] = [
	accusation,
	acronym,
	quantity,
	percentage,
	composition,
	date,
	milestone,
	life,
	quotation,
	role,
	deed,
	denial,
	agent,
	place,
	reference,
	apposition,
	identity,
	term,
	explained,
	cause,
	effect
];

/** What puts facts together, once they are found. */
const composers: readonly Composer[] = [sequence, cast];

/** What an article says that can be asked for, in the order of the text. */
export function findFacts(reading: Reading, propositions: readonly Proposition[] = []): Fact[] {
	const assertions = findAssertions(reading);
	const found = finders
		.flatMap((finder) => finder.find(reading, assertions))
		.filter(({ sentence }) => !isTakenBack(reading, reading.sentences[sentence]!));
	const composed = composers.flatMap((composer) => composer.compose(found, reading));
	return [...found, ...composed].sort((a, b) => a.sentence - b.sentence);
}
