import {
	FIRST_NAMES,
	NO_NAMES,
	ORGANISATION_ROLES,
	ROLE_MODIFIERS,
	ROLES,
	TITLES
} from './lexicon/people.ts';
import { DEMONYMS, PLACES } from './lexicon/places.ts';
import { MONTHS, STOP, WEEKDAYS } from './lexicon/words.ts';
import type { Token } from './tokens.ts';
import { ofIng, ofPast } from './verbs.ts';

/** A stretch of one sentence that names somebody or something. Indices are of the sentence's tokens. */
export interface NameSpan {
	readonly from: number;
	readonly to: number;
	/** What stands in front and says what it is: "retired NASA astronaut" Terry Virts. */
	readonly role?: { readonly from: number; readonly to: number };
	/** What the role makes of it. */
	readonly titled?: 'person' | 'organisation';
}

/**
 * The names in a sentence: runs of capitalised words, cleaned of titles, roles and letters behind.
 * `known` are the capitalised words that the text also has in mid-sentence, by which a name at the
 * beginning of a sentence is told from an ordinary word.
 */
export function findNames(tokens: readonly Token[], known: ReadonlySet<string>): NameSpan[] {
	const names: NameSpan[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!opensName(tokens, i, known)) continue;
		const end = runEnd(tokens, i);
		const name = withoutRole(tokens, i, end);
		if (name) names.push(name);
		i = (name?.to ?? i + 1) - 1;
	}
	return names;
}

function opensName(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
	const { text, lower } = tokens[i]!;
	if (!isCapital(text) && !/^\p{Ll}\p{Lu}/u.test(text)) return false;
	if (MONTHS.includes(text) || WEEKDAYS.has(lower) || NO_NAMES.has(lower) || text === 'I')
		return false;
	if (/^\p{Lu}\.?$/u.test(text) && !isCapital(tokens[i + 1]?.text ?? '')) return false;
	if (STOP.has(lower) && text !== 'US' && !isMidSentence(tokens, i)) return false;
	if (STOP.has(lower) && text !== 'US' && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return false;
	if (
		/^(?:who|what|when|where|why|how|the|a|an|in|on|of|and|or|but|to|from|for|with|by|at|he|she|it|they|we|you|his|her|its|their|our|my)$/.test(
			lower
		)
	)
		return false;
	return isMidSentence(tokens, i) || opensSentenceAsName(tokens, i, known);
}

function isMidSentence(tokens: readonly Token[], i: number): boolean {
	if (i === 0) return false;
	const before = tokens[i - 1]!;
	return !/^["“‘'(:]$/.test(before.text) || (before.text !== ':' && before.end < tokens[i]!.start);
}

/** The first word of a sentence is a name where the text has it so elsewhere, or where it can be nothing else. */
function opensSentenceAsName(
	tokens: readonly Token[],
	i: number,
	known: ReadonlySet<string>
): boolean {
	const { text, lower } = tokens[i]!;
	if (known.has(text) || /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}*\d/u.test(text)) return true;
	if (
		FIRST_NAMES.has(lower) ||
		TITLES.has(lower.replace('.', '')) ||
		DEMONYMS.has(text) ||
		PLACES.has(text)
	)
		return true;
	const next = tokens[i + 1];
	const ordinary = ofIng(lower) ?? ofPast(lower);
	return (
		!ordinary &&
		Boolean(
			next &&
			/^\p{Lu}\p{Ll}/u.test(next.text) &&
			!MONTHS.includes(next.text) &&
			!DEMONYMS.has(next.text)
		)
	);
}

function isCapital(text: string): boolean {
	return /^(?:\p{Lu}|(?:al|el|bin|d|de)[-’']\p{Lu})/u.test(text);
}

const CONNECTORS = new Set('of de von van der den del della di da la le al bin ibn'.split(' '));

/** Where a run of capitalised words ends, joined by "of (the)" or "&" where a capital follows. */
function runEnd(tokens: readonly Token[], start: number): number {
	let end = start + 1;
	while (end < tokens.length) {
		const { text, lower } = tokens[end]!;
		const joins = (at: number) => isName(tokens[at]?.text);
		if (isName(text) && tokens[end]!.start - tokens[end - 1]!.end <= 1) end++;
		else if (CONNECTORS.has(lower) && joins(end + 1)) end += 2;
		else if (lower === 'of' && tokens[end + 1]?.lower === 'the' && joins(end + 2)) end += 3;
		else if (
			/^(?:de|van|von)$/.test(lower) &&
			CONNECTORS.has(tokens[end + 1]?.lower ?? '') &&
			joins(end + 2)
		)
			end += 3;
		else if (text === '&' && joins(end + 1)) end += 2;
		else break;
	}
	return end;
}

function isName(text: string | undefined): boolean {
	return (
		text !== undefined &&
		isCapital(text) &&
		!MONTHS.includes(text) &&
		!NO_NAMES.has(text.toLowerCase()) &&
		!WEEKDAYS.has(text.toLowerCase())
	);
}

/** A run without the title or role in front of it; undefined where only a role is left. */
function withoutRole(tokens: readonly Token[], from: number, end: number): NameSpan | undefined {
	const text = tokens
		.slice(from, end)
		.map((token) => token.text)
		.join(' ');
	if (PLACES.has(text)) return { from, to: end };
	if (isRoleOf(tokens, from, end)) return afterRoleOf(tokens, from, end);
	let start = from;
	for (let k = from; k < end - 1; k++)
		if (isRole(tokens[k]!) && !CONNECTORS.has(tokens[k + 1]!.lower)) start = k + 1;
	if (start === from && isRole(tokens[from]!) && end - from === 1) return undefined;
	const roleFrom = roleStart(tokens, start, from);
	if (roleFrom === start) return { from: start, to: end };
	const organisation = start === from && ORGANISATION_ROLES.has(tokens[from - 1]!.lower);
	return {
		from: start,
		to: end,
		role: { from: roleFrom, to: start },
		titled: organisation ? 'organisation' : 'person'
	};
}

function isRole({ text, lower }: Token): boolean {
	const word = lower.replace('.', '');
	return TITLES.has(word) || (ROLES.has(word) && text !== lower);
}

/** "Secretary of State John Hay", "Director of the Study": a role that an "of" goes on with. */
function isRoleOf(tokens: readonly Token[], from: number, end: number): boolean {
	return isRole(tokens[from]!) && end - from > 1 && tokens[from + 1]!.lower === 'of';
}

function afterRoleOf(tokens: readonly Token[], from: number, end: number): NameSpan | undefined {
	for (let k = from + 3; k < end - 1; k++)
		if (FIRST_NAMES.has(tokens[k]!.lower))
			return { from: k, to: end, role: { from, to: k }, titled: 'person' };
	return undefined;
}

/** Where the role in front of a name begins: over titles, roles in lower case and what modifies them. */
function roleStart(tokens: readonly Token[], nameStart: number, runStart: number): number {
	let at = runStart;
	if (nameStart === runStart) {
		const role = tokens[runStart - 1];
		if (!role || role.text !== role.lower) return nameStart;
		if (!ROLES.has(role.lower) && !ORGANISATION_ROLES.has(role.lower)) return nameStart;
		at = runStart - 1;
	}
	while (at > 0 && belongsToRole(tokens[at - 1]!)) at--;
	return at;
}

const ROLE_FIELDS = new Set(
	'space science art computer police military army navy party opposition foreign finance music film sport sports football tennis political literary civil human climate marine research project team school university government defence defense health education labour labor state chief crown culture trade energy environment opera theatre theater film news'.split(
		' '
	)
);

function belongsToRole({ text, lower, kind }: Token): boolean {
	if (kind !== 'word' || MONTHS.includes(text)) return false;
	return (
		ROLE_MODIFIERS.has(lower) ||
		ROLES.has(lower) ||
		ROLE_FIELDS.has(lower) ||
		DEMONYMS.has(text) ||
		/^(?:\p{Lu}{2,}|U\.S\.|U\.K\.)$/u.test(text)
	);
}
