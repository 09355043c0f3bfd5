import { namesOrigin } from '#lib/language/en/lexicon/places.ts';
import { fact, type Composer, type Pair } from '../../fact.ts';

const PAIRS_MIN = 3;
const PAIRS_MAX = 5;
/** Of so many people who is who is compared: more would only make a long text slow. */
const COMPARED_MAX = 60;

/**
 * Who is who among the people of a text.
 *
 * > … retired NASA astronaut Terry Virts, Russian President Vladimir Putin … the director general of
 * > Roscosmos, Dmitry Rogozin …
 * > Match each person with the description.  Terry Virts – a retired NASA astronaut · …
 */
export const cast: Composer = {
	kind: 'cast',
	compose(facts, reading) {
		const roles = facts.filter(({ kind }) => kind === 'role');
		// "the Russian president": a name of that country tells it without the text.
		const told = roles.flatMap(({ pair }) => (pair && !namesOrigin(pair.right) ? pair : []));
		const pairs = distinct(told.slice(0, COMPARED_MAX));
		if (pairs.length < PAIRS_MIN) return [];
		const of = pairs.slice(0, PAIRS_MAX);
		const first = roles.find(({ pair }) => pair === of[0])!;
		return [
			fact(
				'cast',
				reading.sentences[first.sentence]!,
				of.map(({ span }) => span),
				{
					pairs: { stem: 'Match each person with the description that the article gives.', of }
				}
			)
		];
	}
};

/** Pairs of which no description could be another's: one that is said twice or holds another is left out. */
function distinct(pairs: readonly Pair[]): Pair[] {
	return pairs.filter(({ right }, i) =>
		pairs.every(
			(other, j) => i === j || !holds(other.right, right) || (other.right === right && j > i)
		)
	);
}

function holds(long: string, short: string): boolean {
	const bare = (text: string) => text.replace(/^(?:the|an?) /, '').toLowerCase();
	return bare(long).includes(bare(short)) || bare(short).split(' ').at(-1) === bare(long);
}
