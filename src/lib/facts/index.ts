import { isFull } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { findAssertions } from './assertion.ts';
import { isTakenBack } from './correction.ts';
import type { ClauseFinder, Composer, Fact, Finder } from './fact.ts';
import { freeClausesOf } from './clauses/free-clause.ts';
import { accusation } from './finders/accusation.ts';
import { acronym } from './finders/acronym.ts';
import { action } from './finders/action.ts';
import { aftermath } from './finders/aftermath.ts';
import { age } from './finders/age.ts';
import { agent } from './finders/agent.ts';
import { aims } from './finders/aims.ts';
import { amount } from './finders/amount.ts';
import { apposition } from './finders/apposition.ts';
import { cast } from './finders/cast.ts';
import { cause } from './finders/cause.ts';
import { chronicle } from './finders/chronicle.ts';
import { circumstance } from './finders/circumstance.ts';
import { claim } from './finders/claim.ts';
import { comparison } from './finders/comparison.ts';
import { composition } from './finders/composition.ts';
import { contrast } from './finders/contrast.ts';
import { course } from './finders/course.ts';
import { date } from './finders/date.ts';
import { deed } from './finders/deed.ts';
import { denial } from './finders/denial.ts';
import { doer } from './finders/doer.ts';
import { doings } from './finders/doings.ts';
import { effect } from './finders/effect.ts';
import { era } from './finders/era.ts';
import { explained } from './finders/explained.ts';
import { identity } from './finders/identity.ts';
import { illustration } from './finders/illustration.ts';
import { interval } from './finders/interval.ts';
import { lack } from './finders/lack.ts';
import { landmark } from './finders/landmark.ts';
import { life } from './finders/life.ts';
import { manner } from './finders/manner.ts';
import { measure } from './finders/measure.ts';
import { members } from './finders/members.ts';
import { milestone } from './finders/milestone.ts';
import { object } from './finders/object.ts';
import { objection } from './finders/objection.ts';
import { occurrence } from './finders/occurrence.ts';
import { origin } from './finders/origin.ts';
import { percentage } from './finders/percentage.ts';
import { place } from './finders/place.ts';
import { population } from './finders/population.ts';
import { portrait } from './finders/portrait.ts';
import { purpose } from './finders/purpose.ts';
import { quantity } from './finders/quantity.ts';
import { quotation } from './finders/quotation.ts';
import { reason } from './finders/reason.ts';
import { reference } from './finders/reference.ts';
import { rephrasing } from './finders/rephrasing.ts';
import { result } from './finders/result.ts';
import { role } from './finders/role.ts';
import { saying } from './finders/saying.ts';
import { sequence } from './finders/sequence.ts';
import { succession } from './finders/succession.ts';
import { term } from './finders/term.ts';
import { theme } from './finders/theme.ts';
import { thereafter } from './finders/thereafter.ts';
import { upshot } from './finders/upshot.ts';
import { vocabulary } from './finders/vocabulary.ts';
import { voices } from './finders/voices.ts';
import { whereabouts } from './finders/whereabouts.ts';

/** The finders there are. To add one, write its file, then name it here. */
const finders: readonly Finder[] = [
	accusation,
	acronym,
	quantity,
	percentage,
	population,
	composition,
	date,
	milestone,
	landmark,
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
	effect,
	illustration,
	upshot,
	objection,
	rephrasing
];

/** Those that read trees. */
const clauseFinders: readonly ClauseFinder[] = [
	occurrence,
	origin,
	era,
	whereabouts,
	age,
	amount,
	measure,
	action,
	purpose,
	manner,
	reason,
	claim,
	doer,
	object,
	portrait,
	saying,
	circumstance,
	aftermath,
	thereafter,
	course,
	result,
	members,
	contrast,
	lack,
	comparison
];

/** What puts facts together, once they are found. */
const composers: readonly Composer[] = [
	sequence,
	succession,
	chronicle,
	interval,
	cast,
	doings,
	voices,
	aims
];

/** What an article says that can be asked for, in the order of the text. */
export function findFacts(reading: Reading): Fact[] {
	const clauses = freeClausesOf(reading);
	const assertions = findAssertions(reading);
	const byPattern = finders.flatMap((finder) => finder.find(reading, assertions));
	const byTree = clauseFinders.flatMap((finder) => finder.find(clauses));
	const isKnown = new Set(byPattern.map(placeOf));
	const ofWhole = isFull(reading) ? [...vocabulary.find(reading), ...theme.find(reading)] : [];
	const found = [
		...byPattern,
		...ofWhole,
		...byTree.filter((fact) => !isKnown.has(placeOf(fact)))
	].filter(({ sentence }) => !isTakenBack(reading, reading.sentences[sentence]!));
	const composed = composers.flatMap((composer) => composer.compose(found, reading));
	return [...found, ...composed].sort((a, b) => a.sentence - b.sentence);
}

/** By its kind and sentence a fact is known to be found already. */
function placeOf({ kind, sentence }: Fact): string {
	return `${kind} ${sentence}`;
}
