import { isFull } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { findAssertions } from './assertion.ts';
import { freeClausesOf } from './clauses/free-clause.ts';
import { isTakenBack } from './correction.ts';
import type { ClauseFinder, Composer, Fact, Finder } from './fact.ts';
import { age } from './finders/amounts/age.ts';
import { amount } from './finders/amounts/amount.ts';
import { composition } from './finders/amounts/composition.ts';
import { measure } from './finders/amounts/measure.ts';
import { percentage } from './finders/amounts/percentage.ts';
import { population } from './finders/amounts/population.ts';
import { quantity } from './finders/amounts/quantity.ts';
import { action } from './finders/deeds/action.ts';
import { agent } from './finders/deeds/agent.ts';
import { deed } from './finders/deeds/deed.ts';
import { denial } from './finders/deeds/denial.ts';
import { doer } from './finders/deeds/doer.ts';
import { doings } from './finders/deeds/doings.ts';
import { object } from './finders/deeds/object.ts';
import { place } from './finders/deeds/place.ts';
import { portrait } from './finders/deeds/portrait.ts';
import { saying } from './finders/deeds/saying.ts';
import { whereabouts } from './finders/deeds/whereabouts.ts';
import { apposition } from './finders/people/apposition.ts';
import { cast } from './finders/people/cast.ts';
import { identity } from './finders/people/identity.ts';
import { life } from './finders/people/life.ts';
import { role } from './finders/people/role.ts';
import { aims } from './finders/reasons/aims.ts';
import { cause } from './finders/reasons/cause.ts';
import { circumstance } from './finders/reasons/circumstance.ts';
import { effect } from './finders/reasons/effect.ts';
import { manner } from './finders/reasons/manner.ts';
import { purpose } from './finders/reasons/purpose.ts';
import { reason } from './finders/reasons/reason.ts';
import { result } from './finders/reasons/result.ts';
import { comparison } from './finders/relations/comparison.ts';
import { contrast } from './finders/relations/contrast.ts';
import { illustration } from './finders/relations/illustration.ts';
import { lack } from './finders/relations/lack.ts';
import { members } from './finders/relations/members.ts';
import { objection } from './finders/relations/objection.ts';
import { rephrasing } from './finders/relations/rephrasing.ts';
import { theme } from './finders/relations/theme.ts';
import { upshot } from './finders/relations/upshot.ts';
import { aftermath } from './finders/time/aftermath.ts';
import { chronicle } from './finders/time/chronicle.ts';
import { course } from './finders/time/course.ts';
import { date } from './finders/time/date.ts';
import { era } from './finders/time/era.ts';
import { interval } from './finders/time/interval.ts';
import { landmark } from './finders/time/landmark.ts';
import { milestone } from './finders/time/milestone.ts';
import { occurrence } from './finders/time/occurrence.ts';
import { origin } from './finders/time/origin.ts';
import { sequence } from './finders/time/sequence.ts';
import { succession } from './finders/time/succession.ts';
import { thereafter } from './finders/time/thereafter.ts';
import { accusation } from './finders/voices/accusation.ts';
import { claim } from './finders/voices/claim.ts';
import { quotation } from './finders/voices/quotation.ts';
import { voices } from './finders/voices/voices.ts';
import { acronym } from './finders/words/acronym.ts';
import { explained } from './finders/words/explained.ts';
import { reference } from './finders/words/reference.ts';
import { term } from './finders/words/term.ts';
import { vocabulary } from './finders/words/vocabulary.ts';

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
