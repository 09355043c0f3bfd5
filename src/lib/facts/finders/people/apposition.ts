import { spanOf, type Span } from '#lib/article/span.ts';
import { hasAnaphor, hasRelativeTime } from '#lib/language/en/deixis.ts';
import { ROLES } from '#lib/language/en/lexicon/people.ts';
import { namesOrigin } from '#lib/language/en/lexicon/places.ts';
import type { Entity, Mention } from '#lib/language/en/names/name.ts';
import { headOf } from '#lib/language/en/nouns.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { fact, type Fact, type Finder, type Term } from '../../fact.ts';

/**
 * What an organisation or a thing is, put beside its name.
 *
 * > … for Roscosmos, the Russian space agency, …
 * > Which organisation is described in the article as the Russian space agency?  Roscosmos
 */
export const apposition: Finder = {
	kind: 'identity',
	find: (reading) =>
		reading.sentences.flatMap((sentence) =>
			sentence.mentions.flatMap((mention) => besideName(reading, sentence, mention))
		)
};

function besideName(reading: Reading, sentence: ReadSentence, mention: Mention): Fact[] {
	const entity = reading.entityOf(mention);
	if (!entity || !isDescribable(entity, mention) || isQuoted(sentence, mention.start)) return [];
	const run = appositionRun(sentence, mention);
	const what = run && phrase(sentence, run);
	if (!what || !isDescription(what) || hasAnaphor(sentence, run) || hasRelativeTime(what))
		return [];
	const evidence = spanOf(reading.article.text, mention.start, sentence.words[run.to - 1]!.end);
	return [identityFact(reading, sentence, entity, mention, what, evidence)];
}

function isDescribable({ type, sure }: Entity, { before }: Mention): boolean {
	if (!sure) return false;
	return (
		type === 'organisation' || (type === 'thing' && !/^(?:of|in|and|or|from|by)$/.test(before))
	);
}

const WORDS_MAX = 12;

/** From the determiner behind the comma to the next mark, where no verb stands between. */
function appositionRun({ words }: ReadSentence, mention: Mention): Run | undefined {
	const from = mention.to + 1;
	if (lowerAt(words, mention.to) !== ',' || !/^(?:the|an?)$/.test(lowerAt(words, from)))
		return undefined;
	const to = words.findIndex(({ text }, i) => i > from && /^[,.;–—]$/.test(text));
	if (to < 0 || to - from >= WORDS_MAX) return undefined;
	const hasVerb = words.slice(from, to).some(({ class: is }) => VERBAL.test(is));
	const isListed = words[to]!.text === ',' && /^(?:and|or)$/.test(lowerAt(words, to + 1));
	return hasVerb || isListed ? undefined : { from, to };
}

const VERBAL = /^(?:verb|be|have|modal|pronoun)$/;

/** Its head is an ordinary noun; "the Lutheran Church" is the next in a list. */
function isDescription(what: string): boolean {
	const head = what.split(/ (?:of|in|for|that|which|between|from|with|on|at|to) /)[0]!;
	const noun = head.split(' ').at(-1)!;
	return (
		countWords(what) >= 3 && /^\p{Ll}/u.test(noun) && !OF_SOMEBODY.test(noun) && !ROLES.has(noun)
	);
}

/** What happened once is over. */
const HAPPENS =
	/^(?:mission|flight|war|battle|siege|voyage|expedition|ceremony|match|race|election|disaster|accident|storm|hurricane|earthquake|eruption|crash|conference|trial|revolt|rebellion|treaty)$/;

/** "appointed head of the Roads Office, the first woman to hold the post": this is said of somebody, or of what was done. */
const OF_SOMEBODY =
	/^(?:woman|man|person|one|girl|boy|child|step|decision|move|post|office|job|title|role|honou?r|award|rank|position|feat|achievement|success|victory|defeat|win|loss|result|sign|record|time|year|day|thing|place|appointment|promotion|change|idea|plan)$/;

function identityFact(
	reading: Reading,
	sentence: ReadSentence,
	entity: Entity,
	mention: Mention,
	what: string,
	evidence: Span
): Fact {
	const short = shortName(entity);
	const name = mention.before === 'the' ? `the ${short}` : short;
	const key: Term = { kind: 'identity', text: what, span: evidence };
	const named: Term = {
		kind: 'organisation',
		text: short,
		also: entity.names,
		span: spanOf(reading.article.text, mention.start, mention.end)
	};
	const which = { stem: `Which organisation is described in the article as ${what}?`, key: named };
	const isOrganisation = entity.type === 'organisation';
	const be = HAPPENS.test(headOf(what.split(' '))) ? 'was' : 'is';
	// Which of some names it is, a name of that country would tell without the text.
	const isTelling = isOrganisation && namesOrigin(what);
	return fact('identity', sentence, [evidence], {
		about: name,
		asks: [...(isOrganisation && !isTelling ? [which] : []), { stem: `What ${be} ${name}?`, key }],
		...(!isTelling && { statement: { before: `${name} ${be} `, key, after: '.' } })
	});
}

/** The letters where readers know it by them, else the shortest of its names. */
function shortName({ names }: Entity): string {
	const letters = names.find((name) => /^\p{Lu}{2,6}$/u.test(name));
	return letters ?? [...names].sort((a, b) => a.length - b.length)[0]!;
}
