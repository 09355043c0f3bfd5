import type { NounPhrase } from './noun-phrase.ts';

/** What is weighed of the word that stands for something. */
export interface Asked {
	readonly phrase: NounPhrase;
	/** "it", "they", or "the" for "the canal" and "this canal". */
	readonly form: 'it' | 'they' | 'the';
	/** The word is a form of "its" or "itself". */
	readonly isReflexive: boolean;
	/** Whether the sentence opens its paragraph. */
	readonly opensParagraph: boolean;
}

/** What makes it likely that a word stands for the same as an earlier noun phrase. */
export function featuresOf(asked: Asked, candidate: NounPhrase, seen: Seen): string[] {
	return asked.form === 'the'
		? ofDefinite(asked.phrase, candidate, seen)
		: ofPronoun(asked, candidate, seen);
}

/** What is known of the candidates among one another, and of the text up to here. */
export interface Seen {
	/** How many candidates there are. */
	readonly rivals: number;
	/** How often the thing with the name has been named so far. */
	timesNamed(candidate: NounPhrase): number;
	/** How many noun phrases so far stand for the same, or have the same head. */
	timesSpokenOf(candidate: NounPhrase): number;
	isInTitle(candidate: NounPhrase): boolean;
	/** How many noun phrases with the same head there are before, in the singular or the plural. */
	readonly sameNoun: number;
	/** How many things that have been named are said to be of this noun. */
	readonly described: number;
}

function bucket(n: number): string {
	return n <= 2 ? `${n}` : n <= 4 ? '3' : n <= 8 ? '5' : n <= 16 ? '9' : '17';
}

function numberOf({ joined, many, kind }: NounPhrase): string {
	if (joined) return 'joined';
	if (many) return 'many';
	return /organisation|group|people/.test(kind) ? 'group' : 'one';
}

/** How the clauses of two noun phrases of a sentence hang together: "NASA said it …", "The canal opened, and it …". */
function clausesOf(phrase: NounPhrase, other: NounPhrase): string {
	if (phrase.governor === other.governor) return 'same';
	if (phrase.above === other.governor) return `below ${phrase.clause}`;
	if (other.above === phrase.governor) return `above ${other.clause}`;
	return phrase.above === other.above ? 'beside' : 'apart';
}

function ofPronoun({ phrase, form, isReflexive }: Asked, other: NounPhrase, seen: Seen): string[] {
	const away = phrase.sentence - other.sentence;
	const sameClause = away === 0 && phrase.governor === other.governor;
	const between = phrase.order - other.order;
	const own = phrase.role === 'possessor' ? 'own' : isReflexive ? 'self' : phrase.role;
	const place = `${away}${other.paragraph === phrase.paragraph ? '' : 'p'}`;
	return [
		`${form} number ${numberOf(other)}`,
		`${form} place ${place} ${other.role}`,
		`place ${place} main ${other.isMain} ${phrase.isMain}`,
		`roles ${own} ${other.role} ${Math.min(1, away)}`,
		`${form} kind ${other.kind}`,
		`${form} opening ${other.opening}`,
		`opening ${other.opening} ${Math.min(1, away)}`,
		`same clause ${sameClause} ${own} ${other.role}`,
		`${form} clauses ${away === 0 ? clausesOf(phrase, other) : away} ${own} ${other.role}`,
		`between ${bucket(between)} ${Math.min(1, away)}`,
		`${form} first ${other.isFirst} ${phrase.isFirst} ${Math.min(2, away)}`,
		`named ${bucket(seen.timesNamed(other))} title ${seen.isInTitle(other)}`,
		`spoken of ${bucket(seen.timesSpokenOf(other))}`,
		`${form} ${own} ${phrase.isFirst} from ${place} ${other.role} ${other.isMain} ${other.isFirst}`,
		`extended ${other.isExtended} ${other.role}`,
		`quoted ${other.quoted}`,
		...(other.opening === 'pronoun'
			? [`${form} pronoun ${other.many} ${other.role} ${own} ${Math.min(2, away)}`]
			: [])
	];
}

/** How a definite's noun is that of a candidate. */
function matchOf({ noun, many }: NounPhrase, other: NounPhrase): string {
	if (other.opening === 'pronoun') return 'pronoun';
	if (noun === other.noun) return many === other.many && !other.joined ? 'same' : 'number';
	if (other.entity?.names.some((name) => name.toLowerCase().endsWith(` ${noun}`))) return 'in name';
	if (other.saidToBe.includes(noun)) return 'said';
	if (GROUP.test(noun) && /organisation/.test(other.kind)) return 'organisation';
	if (PLACE.test(noun) && /place/.test(other.kind)) return 'place';
	return 'other';
}

const GROUP =
	/^(?:company|firm|agency|organi[sz]ation|department|government|university|institute|institution|group|team|party|club|band|corporation|committee|commission|council|ministry|bank|school|college|museum|newspaper|magazine|court|church|charity|society|association|federation|union|network|airline|manufacturer|publisher|administration)$/;
const PLACE =
	/^(?:city|town|village|country|nation|state|island|region|province|county|capital|area|district|municipality|territory|kingdom|republic|continent|lake|river|mountain|site|place|port)$/;

function ofDefinite(phrase: NounPhrase, other: NounPhrase, seen: Seen): string[] {
	const match = matchOf(phrase, other);
	const away = bucket(phrase.sentence - other.sentence);
	const lacking = phrase.modifiers.some((one) => !other.modifiers.includes(one));
	const more = other.modifiers.some((one) => !phrase.modifiers.includes(one));
	return [
		`${match}`,
		`${match} away ${away}`,
		`${match} opening ${other.opening} ${phrase.opening}`,
		`${match} same noun ${bucket(seen.sameNoun)} many ${phrase.many}`,
		`${match} described ${Math.min(2, seen.described)} opening ${phrase.opening}`,
		`${match} kind ${other.kind}`,
		`${match} modifiers ${lacking} ${more}`,
		`${match} extended ${other.isExtended} ${other.opening}`,
		`${match} role ${phrase.role} ${other.role}`,
		`${match} paragraph ${other.paragraph === phrase.paragraph} quoted ${other.quoted}`,
		`${match} named ${bucket(seen.timesNamed(other))} title ${seen.isInTitle(other)}`,
		`${match} between ${bucket(phrase.order - other.order)}`
	];
}

/** What makes it likely that a word stands for none of the candidates. */
export function featuresOfNone(
	{ phrase, form, opensParagraph }: Asked,
	{ rivals, sameNoun, described }: Seen,
	around: { readonly next: string; readonly above: string; readonly hasClause: boolean }
): string[] {
	const about = `none ${form}`;
	if (form === 'the')
		return [
			about,
			`${about} ${phrase.opening} same ${bucket(sameNoun)} described ${Math.min(2, described)}`,
			`${about} many ${phrase.many} ${phrase.opening}`,
			`${about} kind ${phrase.kind}`,
			`${about} role ${phrase.role}`,
			`${about} paragraph ${opensParagraph} ${phrase.isFirst}`
		];
	return [
		about,
		`${about} role ${phrase.role} ${opensParagraph}`,
		`${about} rivals ${bucket(rivals)}`,
		`${about} clause ${around.hasClause}`,
		`${about} above ${around.above} clause ${around.hasClause}`,
		`${about} next ${around.next}`,
		`${about} first ${phrase.isFirst} ${phrase.quoted}`
	];
}
