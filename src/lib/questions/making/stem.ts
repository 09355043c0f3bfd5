import type { Fact } from '#lib/facts/fact.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import { idOf } from '#lib/random.ts';

/** The id of a question: it follows from its type and stem alone, so that it tells nothing of the key. */
export function questionId(kind: string, stem: string): string {
	return idOf(`${kind} ${stem}`);
}

/** Kinds whose stems name their source by themselves. */
const SELF_ATTRIBUTED: ReadonlySet<Fact['kind']> = new Set(['quotation', 'accusation', 'claim']);

/** What a question begins with; a stem that begins otherwise may begin with a name. */
const ASKING =
	/^(?:Who|Whom|Whose|What|When|Where|Why|How|Which|In|On|At|To|For|About|Around|By|From|With|As|Nearly|Almost|Under|Of|During|After|Before|Until|Into|Between)\b/;

/** A stem that says who says so, where the article only reports it. */
export function attributed({ kind, source }: Fact, stem: string): string {
	if (!source || SELF_ATTRIBUTED.has(kind)) return stem;
	const asked = ASKING.test(stem) ? stem.charAt(0).toLowerCase() + stem.slice(1) : stem;
	return `According to ${source}, ${asked}`;
}

/** A statement, given as it reads in mid-sentence, that says who says so. */
export function attributedStatement({ kind, source }: Fact, statement: string): string {
	if (!source || SELF_ATTRIBUTED.has(kind)) return capitalise(statement);
	return `According to ${source}, ${statement}`;
}

/** What a sentence says, and who says so by it. */
export function attributedClause({ kind, source }: Fact, clause: string): string {
	return !source || SELF_ATTRIBUTED.has(kind) ? clause : `${clause}, according to ${source}`;
}
