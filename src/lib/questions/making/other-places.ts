import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { placeClass, placesOf } from '#lib/language/en/lexicon/places.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import { shuffle } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** So many places of the text make others, which nobody who read it would choose, needless. */
const NAMED_ENOUGH = 2;
/** So many others may stand beside one of the text. */
const KNOWN_MAX = 1;

/** Places of the key's class: those of the text, and a well-known one beside a single one. */
export function otherPlaces(_: Fact, key: Term, { reading, entities }: Material): Distractor[] {
	const wanted = placeClass(key.text);
	const isOther = (name: string) =>
		(placeClass(name) ?? 'city') === (wanted ?? 'city') &&
		plainName(name) !== plainName(key.text) &&
		!isPartOf(name, key.text) &&
		!isPartOf(key.text, name);
	const named = (entities.get('place') ?? [])
		.filter(({ names }) => names.every(isOther))
		.map(({ name, mentions }) => ({
			text: name,
			whyNot: `The article speaks of ${name} elsewhere.`,
			span: sentenceSpan(reading, reading.sentences[mentions[0]!.sentence]!)
		}));
	if (!named.length || named.length >= NAMED_ENOUGH) return named;
	const known = shuffle(placesOf(wanted), key.text)
		.values()
		.filter((name) => isOther(name) && !OUTDATED.has(name) && !reading.article.text.includes(name))
		.map((name) => ({ text: name, whyNot: `The article does not speak of ${name}.` }))
		.take(KNOWN_MAX);
	return [...named, ...known];
}

/** Countries that are no more, or go by another name now. */
const OUTDATED: ReadonlySet<string> = new Set(['Burma', 'Czechoslovakia', 'Soviet Union', 'Tibet']);

/** Countries within a country: where one is right, the other is too. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	'United Kingdom': ['Britain', 'England', 'Scotland', 'Wales', 'Ireland'],
	Britain: ['England', 'Scotland', 'Wales'],
	'Soviet Union':
		'Armenia Azerbaijan Belarus Estonia Georgia Kazakhstan Latvia Lithuania Moldova Russia Ukraine Uzbekistan'.split(
			' '
		),
	Czechoslovakia: ['Czech Republic', 'Slovakia'],
	Myanmar: ['Burma'],
	China: ['Tibet', 'Taiwan'],
	Israel: ['Palestine'],
	Sudan: ['South Sudan'],
	Ireland: ['Britain']
};

function isPartOf(part: string, whole: string): boolean {
	return PARTS[whole]?.includes(part) ?? false;
}
