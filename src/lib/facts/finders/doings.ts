import { plainWords } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { fact, sentenceSpan, type Composer, type Fact, type Pair } from '../fact.ts';
import { predicateOf, standingsOf, type Standing } from '../propositions/standing.ts';

const PAIRS = { min: 3, max: 5 };
const WORDS = { min: 4, max: 16 };

/**
 * Who did what, and what is said of what: each name with what only it is said to have done or to be.
 *
 * > Theodore Roosevelt oversaw … Ferdinand de Lesseps began … John Hay signed …
 * > Match each person with what the article says they did.  John Hay – signed a treaty with … · …
 */
export const doings: Composer = {
	kind: 'doings',
	compose(facts, reading) {
		const all = standingsOf(reading).filter(({ source, entity }) => !source && entity);
		const people = all.filter(({ entity }) => entity!.type === 'person');
		const things = all.filter(({ entity }) => entity!.type !== 'person');
		return [
			...matched(people, 'Match each person with what the article says about them.'),
			...matched(things, 'Match each name with what the article says about it.')
		];
	}
};

function matched(standings: readonly Standing[], stem: string): Fact[] {
	const byEntity = Map.groupBy(standings, ({ entity }) => entity!);
	const chosen = [...byEntity].flatMap(([entity, of]) => bestOf(entity, of, byEntity) ?? []);
	const pairs = apart(chosen).slice(0, PAIRS.max);
	const [first] = pairs;
	if (!first || pairs.length < PAIRS.min) return [];
	const spans = pairs.map(({ pair }) => pair.span);
	return [
		fact(
			'doings',
			first.standing.sentence,
			spans.filter(({ start }, i) => spans.findIndex((one) => one.start === start) === i),
			{
				pairs: { stem, of: pairs.map(({ pair }) => pair) }
			}
		)
	];
}

interface Found {
	readonly standing: Standing;
	readonly pair: Pair;
}

/** What is said of a name at most length that is read at a glance, and that names none of the others. */
function bestOf(
	entity: Entity,
	standings: readonly Standing[],
	all: ReadonlyMap<Entity, readonly Standing[]>
): Found | undefined {
	const names = [...all.keys()].flatMap((one) => one.names).map(plainWords);
	const own = new Set(entity.names.flatMap((name) => plainWords(name).split(' ')));
	const found = standings.flatMap((standing): Found[] => {
		const { reading, sentence, tree, proposition, subject } = standing;
		if (proposition.negated || isReporting(baseOf(tree[proposition.head]!) ?? '')) return [];
		const right = predicateOf(standing);
		const words = right ? countWords(right) : 0;
		if (!right || words < WORDS.min || words > WORDS.max || OWN.test(right)) return [];
		const plain = ` ${plainWords(right)} `;
		const tells =
			names.some((name) => plain.includes(` ${name} `)) ||
			[...own].some((word) => word.length > 3 && plain.includes(` ${word} `));
		return tells
			? []
			: [{ standing, pair: { left: subject, right, span: sentenceSpan(reading, sentence) } }];
	});
	return found.reduce<Found | undefined>(
		(best, one) => (!best || worth(one) > worth(best) ? one : best),
		undefined
	);
}

const OWN = /\b(?:it|they|them|its|their|itself|themselves)\b/i;

function worth({ pair: { right } }: Found): number {
	return Math.min(countWords(right), 10) + (/\p{Lu}|\d/u.test(right) ? 3 : 0);
}

/** Pairs that differ in name and in what is said, one a sentence. */
function apart(found: readonly Found[]): Found[] {
	return found.filter(({ standing, pair }, i) =>
		found.every(
			(other, j) =>
				j >= i ||
				(other.standing.sentence !== standing.sentence &&
					other.pair.left !== pair.left &&
					!sharesName(other.pair.left, pair.left))
		)
	);
}

function sharesName(a: string, b: string): boolean {
	const words = new Set(plainWords(a).split(' '));
	return plainWords(b)
		.split(' ')
		.some((word) => word.length > 2 && words.has(word));
}
