import { ORGANISATION_ROLES, ROLES } from '../lexicon/people.ts';
import {
	DEMONYMS,
	KNOWN_ORGANISATIONS,
	ORGANISATION_WORDS,
	PLACE_ENDINGS,
	PLACES
} from '../lexicon/places.ts';
import { isFirm } from './namesakes.ts';
import { isPersonal, type EntityType, type Mention } from './name.ts';

/** A sign by which something is of a type, and how much it weighs. */
interface Sign<Of> {
	readonly type: EntityType;
	readonly weight: number;
	holds(of: Of): boolean;
}

const words = (name: string) => name.split(' ');
const last = (name: string) => words(name).at(-1)!;

/** Signs of the name itself. They weigh more than those of its place. */
const nameSigns: readonly Sign<string>[] = [
	{
		type: 'people',
		weight: 4,
		holds: (name) => DEMONYMS.has(name.replace(/s$/, '')) || DEMONYMS.has(name)
	},
	{ type: 'place', weight: 4, holds: (name) => PLACES.has(name) },
	{ type: 'organisation', weight: 4, holds: (name) => KNOWN_ORGANISATIONS.has(name) },
	{ type: 'place', weight: 3, holds: (name) => name.includes(' ') && isPlacelike(name) },
	{
		type: 'organisation',
		weight: 3.5,
		holds: (name) => name.includes(' ') && words(name).some((word) => ORGANISATION_WORDS.has(word))
	},
	{ type: 'organisation', weight: 1.5, holds: (name) => /^\p{Lu}{2,5}$/u.test(name) },
	{
		type: 'person',
		weight: 3,
		holds: (name) => words(name).length >= 2 && words(name).length <= 5 && isPersonal(name)
	},
	{
		type: 'person',
		weight: 2,
		holds: (name) => !name.includes(' ') && name.length > 3 && isPersonal(name)
	},
	{ type: 'person', weight: 2, holds: (name) => / \p{Lu}\. \p{Lu}/u.test(name) },
	{ type: 'thing', weight: 3, holds: (name) => /\d/.test(name) },
	{
		type: 'thing',
		weight: 4,
		holds: (name) =>
			/\b(?:Treaty|War|Act|Prize|Symphony|Festival|Games|Cup|Olympics|Shuttle|Station|Rover|Programm?e?|Study|Awards?|Medal|Day|Ages?|Revolution|Constitution)\b/.test(
				name
			)
	}
];

function isPlacelike(name: string): boolean {
	return (
		PLACE_ENDINGS.has(last(name)) ||
		/^(?:Mount|Lake|Cape|Port|Fort|Gulf|Bay|Isle|Strait|River)\b/.test(name)
	);
}

/** "space technology companies such as Blue Origin and …" */
const listed = (nouns: string) =>
	new RegExp(
		`\\b(?:${nouns})\\b[^.;:]{0,12}\\b(?:such as|like|including)(?: [^.;:]*(?:,| and))?(?: the)?$`,
		'i'
	);
const LISTED_ORGANISATION = listed('companies|firms|agencies|organi[sz]ations|groups|universities');
const LISTED_PLACE = listed('countries|nations|cities|towns|states|regions');

/** Signs of the place where a name is mentioned. */
const placeSigns: readonly Sign<Mention>[] = [
	{ type: 'person', weight: 3, holds: ({ titled }) => titled === 'person' },
	{ type: 'organisation', weight: 3, holds: ({ titled }) => titled === 'organisation' },
	{ type: 'place', weight: 1, holds: ({ before }) => before === 'in' },
	{
		type: 'place',
		weight: 0.5,
		holds: ({ before }) => /^(?:at|near|from|to|across|throughout|around|into)$/.test(before)
	},
	{ type: 'person', weight: 1.5, holds: ({ after }) => /^,? (?:who|whose)\b/.test(after) },
	{ type: 'person', weight: 3, holds: ({ lead }) => isIntroduced(lead) },
	{ type: 'person', weight: 2, holds: ({ after }) => isDescribed(after) },
	{ type: 'person', weight: 0.75, holds: ({ after }) => speaks(after) },
	{ type: 'organisation', weight: 0.5, holds: ({ after }) => speaks(after) },
	{ type: 'person', weight: 3, holds: ({ after }) => /^, \d{2},/.test(after) },
	{ type: 'organisation', weight: 3, holds: isFirm },
	{ type: 'organisation', weight: 3, holds: ({ lead }) => LISTED_ORGANISATION.test(lead) },
	{ type: 'place', weight: 3, holds: ({ lead }) => LISTED_PLACE.test(lead) },
	{ type: 'person', weight: -1, holds: ({ before, role }) => before === 'the' && !role },
	{
		type: 'person',
		weight: -1.5,
		holds: ({ before, role, text }) => before === 'the' && !role && text.includes(' ')
	}
];

/** "the parish priest, Matthias Egger", "a foreman named Jakob Reiter", "His father, Armando Tavares". */
function isIntroduced(lead: string): boolean {
	const [, noun] =
		/\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|\p{L}+['’]s?) (?:[\p{L}-]+ ){0,3}?(\p{Ll}+)(?:,| named| called)$/u.exec(
			lead
		) ?? [];
	return noun !== undefined && isOfPeople(noun);
}

/** ", a retired schoolteacher" */
function isDescribed(after: string): boolean {
	const [, ...words] = /^, (?:an?|the) (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(after) ?? [];
	return words.some((word) => word !== undefined && isOfPeople(word));
}

/** A role or relation that only a person has; a publisher or a winner may be a firm or a club. */
function isOfPeople(noun: string): boolean {
	return (ROLES.has(noun) && !ORGANISATION_ROLES.has(noun) && !OF_ANY.test(noun)) || KIN.has(noun);
}

const OF_ANY =
	/^(?:leader|owner|winner|loser|sponsor|rival|champion|host|opponent|competitor|client|customer|buyer|seller|agent|partner|ally|neighbou?r|member|guest)$/;

const KIN = new Set(
	'father mother brother sister son daughter husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter'.split(
		' '
	)
);

function speaks(after: string): boolean {
	return /^,? (?:said|says|told|added|explained|wrote|argued)\b/.test(after);
}

/** Further mentions than this tell nothing new. */
const MENTIONS_MAX = 30;
/** By so much the first type must lead for it to be more than a guess. */
const LEAD = 1.5;

/** The type that most signs speak for, by its names and by where it is mentioned. */
export function voteType(
	names: readonly string[],
	mentions: readonly Mention[],
	heroes: readonly string[],
	learnt: ReadonlyMap<EntityType, number> = new Map()
): { type: EntityType; sure: boolean } {
	const votes = new Map<EntityType, number>(learnt);
	const add = ({ type, weight }: Pick<Sign<never>, 'type' | 'weight'>) =>
		votes.set(type, (votes.get(type) ?? 0) + weight);
	add({ type: 'thing', weight: 0.5 });
	for (const sign of nameSigns) for (const name of names) if (sign.holds(name)) add(sign);
	for (const sign of placeSigns)
		for (const mention of mentions.slice(0, MENTIONS_MAX)) if (sign.holds(mention)) add(sign);
	if (names.some((name) => heroes.includes(name))) add({ type: 'person', weight: 4 });
	if (goesByLastName(names)) add({ type: 'person', weight: 1.5 });
	const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
	return { type: first![0], sure: first![1] >= (second?.[1] ?? 0) + LEAD };
}

/** "Rem Koolhaas", later "Koolhaas". */
function goesByLastName([full, ...others]: readonly string[]): boolean {
	return others.some((name) => !name.includes(' ') && full!.endsWith(` ${name}`));
}
