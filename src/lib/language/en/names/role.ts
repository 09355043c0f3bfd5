import { MONTHS } from '../lexicon/closed.ts';
import {
	FIRST_NAMES,
	ORGANISATION_ROLES,
	ROLE_FIELDS,
	ROLE_MODIFIERS,
	ROLES,
	TITLES
} from '../lexicon/people.ts';
import { DEMONYMS, PLACES } from '../lexicon/places.ts';
import type { Run } from '../sentence.ts';
import type { Token } from '../tokens.ts';

/** The tokens of a name, those of the role in front of it, and what the role makes of it. */
export interface NameSpan extends Run {
	readonly role?: Run;
	readonly titled?: 'person' | 'organisation';
}

/** A run of capitals without the title or role in front of it; undefined where only a role is left. */
export function withoutRole(
	tokens: readonly Token[],
	from: number,
	end: number
): NameSpan | undefined {
	const run = tokens.slice(from, end);
	if (PLACES.has(run.map(({ text }) => text).join(' '))) return { from, to: end };
	if (isRole(run[0]!) && run[1]?.lower === 'of') return behindRoleOf(tokens, from, end);
	const start = from + titlesLength(run);
	if (start === from && run.length === 1 && isRole(run[0]!)) return undefined;
	const roleFrom = roleStart(tokens, start, from);
	if (roleFrom === start) return { from: start, to: end };
	const isOrganisation = start === from && ORGANISATION_ROLES.has(tokens[from - 1]!.lower);
	const titled = isOrganisation ? 'organisation' : 'person';
	return { from: start, to: end, role: { from: roleFrom, to: start }, titled };
}

/** How many words of the run are titles and what stands between them: "Foreign Minister" of "… Tomás Herrán". */
function titlesLength(run: readonly Token[]): number {
	const last = run.findLastIndex(
		(token, k) => k < run.length - 1 && isRole(token) && /^\p{Lu}/u.test(run[k + 1]!.text)
	);
	return last + 1;
}

function isRole({ text, lower }: Token): boolean {
	return TITLES.has(lower.replace('.', '')) || (ROLES.has(lower) && text !== lower);
}

/** "Secretary of State John Hay": the name begins with the first name. */
function behindRoleOf(tokens: readonly Token[], from: number, end: number): NameSpan | undefined {
	const behind = tokens.slice(from + 3, end - 1).findIndex(({ lower }) => FIRST_NAMES.has(lower));
	if (behind < 0) return undefined;
	const at = from + 3 + behind;
	return { from: at, to: end, role: { from, to: at }, titled: 'person' };
}

/** Where the role in front of a name begins: over titles, roles in small letters and what modifies them. */
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

function belongsToRole({ text, lower, kind }: Token): boolean {
	if (kind !== 'word' || MONTHS.includes(text)) return false;
	if (ROLE_MODIFIERS.has(lower) || ROLES.has(lower) || ROLE_FIELDS.has(lower)) return true;
	return DEMONYMS.has(text) || /^(?:\p{Lu}{2,}|U\.S\.|U\.K\.)$/u.test(text);
}
