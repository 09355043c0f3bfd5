import type { Reading } from '#lib/language/en/reading.ts';
import { accusation } from './accusation.ts';
import { acronym } from './acronym.ts';
import { agent } from './agent.ts';
import { apposition } from './apposition.ts';
import { findAssertions } from './assertion.ts';
import { cast } from './cast.ts';
import { cause } from './cause.ts';
import { composition } from './composition.ts';
import { isTakenBack } from './correction.ts';
import { date } from './date.ts';
import { effect } from './effect.ts';
import { explained } from './explained.ts';
import type { Composer, Fact, Finder } from './fact.ts';
import { deed } from './deed.ts';
import { denial } from './denial.ts';
import { identity } from './identity.ts';
import { life } from './life.ts';
import { milestone } from './milestone.ts';
import { percentage } from './percentage.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';
import { quotation } from './quotation.ts';
import { reference } from './reference.ts';
import { role } from './role.ts';
import { sequence } from './sequence.ts';
import { term } from './term.ts';

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
export function findFacts(reading: Reading): Fact[] {
	const assertions = findAssertions(reading);
	const found = finders
		.flatMap((finder) => finder.find(reading, assertions))
		.filter(({ sentence }) => !isTakenBack(reading, reading.sentences[sentence]!));
	const composed = composers.flatMap((composer) => composer.compose(found, reading));
	return [...found, ...composed].sort((a, b) => a.sentence - b.sentence);
}
