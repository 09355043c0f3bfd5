import { overlaps } from '#lib/article/span.ts';
import { ORDINALS, parseNumber, TENS, UNITS } from './numbers.ts';

/** A number with what it counts or measures, and its place in the text. */
export interface Quantity {
	readonly kind: 'count' | 'percentage' | 'money' | 'measure' | 'age' | 'ordinal';
	/** In the unit that the text gives; money in its currency. */
	readonly value: number;
	/** "km", "degrees Celsius", "dollars"; nothing for counts and ordinals. */
	readonly unit?: string;
	/** Whether the text says that it is not exact: "about", "nearly", "dozens". */
	readonly isRough: boolean;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const ONES = UNITS.slice(1, 10).join('|');
const WORD = `(?:${UNITS.slice(1).join('|')}|(?:${TENS.join('|')})(?:-(?:${ONES}))?)`;
const FIGURE = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
const NUMBER = `(?:(?:${FIGURE})(?: ${SCALE})?|(?:${WORD}|an?)(?: ${SCALE})(?:(?: and)? ${WORD}(?: ${SCALE})?)*|${WORD})`;
const ROUGH =
	'(?:about|around|roughly|approximately|nearly|almost|some|over|more than|less than|at least|up to|an estimated)';
const UNIT =
	'(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|inches|inch|yards?|acres?|hectares?|kilograms?|grams?|tonnes?|tons?|pounds?|ounces?|lit(?:er|re)s?|gallons?|degrees?(?: (?:Celsius|Fahrenheit))?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|watts?|megawatts?|volts?|hertz|km|cm|mm|kg|mph|km/h|°C|°F|light[- ]years?)';
const CURRENCY =
	'(?:dollars?|pounds?|euros?|yen|yuan|rupees?|francs?|marks?|crowns?|pesos?|rubles?|roubles?|cents?|pence)';

const SIGNS: Readonly<Record<string, string>> = {
	$: 'dollars',
	'£': 'pounds',
	'€': 'euros',
	'¥': 'yen'
};

/** Numbers that words stand for without counting: "dozens" are several times twelve. */
const VAGUE: Readonly<Record<string, number>> = {
	'a dozen': 12,
	'half a dozen': 6,
	'two dozen': 24,
	'three dozen': 36,
	dozens: 12,
	scores: 20,
	hundreds: 100,
	thousands: 1000,
	millions: 1e6,
	billions: 1e9,
	'a couple': 2
};

type Found = Pick<Quantity, 'kind' | 'value' | 'unit'> & { readonly isRough?: boolean };
type Reader = (groups: Record<string, string>) => Found | undefined;

const numbered =
	(
		kind: Quantity['kind'],
		unitOf: (groups: Record<string, string>) => string | undefined
	): Reader =>
	(groups) => {
		const value = parseNumber(groups.number!);
		const unit = unitOf(groups);
		return value === undefined ? undefined : { kind, value, ...(unit !== undefined && { unit }) };
	};

/** From the most to the least telling, so that a part of a quantity is not taken for all of it. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
	[
		pattern(`(?<number>${FIGURE}|${WORD}) ?(?:%|per ?cent\\b|percent\\b)`),
		numbered('percentage', () => 'per cent')
	],
	[pattern(`(?<sign>[$£€¥])(?<number>(?:${FIGURE})(?: ?${SCALE}| ?bn| ?m\\b)?)`), money],
	[pattern(`(?<number>${NUMBER}) (?<unit>${CURRENCY})\\b`), numbered('money', ({ unit }) => unit)],
	[pattern(`(?<number>${NUMBER})[- ]years?[- ]old\\b`), numbered('age', () => 'years')],
	[
		pattern(`(?:aged|at (?:the )?age(?: of)?) (?<number>${NUMBER})\\b`),
		numbered('age', () => 'years')
	],
	[
		pattern(`(?<number>${NUMBER})[- ]?(?<unit>${UNIT})(?!\\p{L})`),
		numbered('measure', ({ unit }) => unit)
	],
	[
		pattern(
			`(?<vague>${Object.keys(VAGUE).join('|')})(?= of\\b)|(?<vague2>(?:half )?a dozen|(?:two|three) dozen)\\b`
		),
		vague
	],
	[pattern(`(?<ordinal>\\d+)(?:st|nd|rd|th)\\b|(?<word>${ORDINALS.join('|')})\\b`), ordinal],
	[
		pattern(`(?<number>${NUMBER})(?![\\p{L}\\d]|[.,]\\d|-\\p{L})`),
		numbered('count', () => undefined)
	]
];

/** What every quantity has: most sentences have none. */
const ANY = new RegExp(
	`\\d|\\b(?:${WORD}|dozens?|scores|hundreds?|thousands?|millions?|billions?|trillion|couple|${ORDINALS.join('|')})\\b`,
	'i'
);

function pattern(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\d.,$£€¥-])(?<rough>${ROUGH} )?(?:${source})`, 'giu');
}

function money({ sign, number }: Record<string, string>): Found | undefined {
	const short = /(?:bn|m)$/.exec(number!)?.[0];
	const value = parseNumber(number!.replace(/ ?(?:bn|m)$/, ''));
	if (value === undefined) return undefined;
	const scale = short === 'bn' ? 1e9 : short === 'm' ? 1e6 : 1;
	return { kind: 'money', value: value * scale, unit: SIGNS[sign!]! };
}

function vague({ vague: plain, vague2: dozen }: Record<string, string>): Found {
	const word = (plain ?? dozen)!.toLowerCase();
	return { kind: 'count', value: VAGUE[word]!, isRough: !/dozen$/.test(word) };
}

function ordinal({ ordinal: figure, word }: Record<string, string>): Found {
	return {
		kind: 'ordinal',
		value: figure ? Number(figure) : ORDINALS.indexOf(word!.toLowerCase()) + 1
	};
}

/**
 * The quantities in a stretch of text, in their order: counts, percentages, money, measures, ages and
 * ordinals, in figures or in words. Years and days of dates are numbers too: see dates.ts for those.
 *
 * @example findQuantities('about $10 million', 0, 17) // [{ kind: 'money', value: 10000000, unit: 'dollars', isRough: true, … }]
 */
export function findQuantities(text: string, start: number, end: number): Quantity[] {
	const found: Quantity[] = [];
	const slice = text.slice(start, end);
	if (!ANY.test(slice)) return found;
	for (const [pattern, read] of PATTERNS)
		for (const match of slice.matchAll(pattern)) {
			const quantity = read(match.groups!);
			const rough = match.groups!.rough ?? '';
			const at = start + match.index;
			const place = { start: at + rough.length, end: at + match[0].length };
			if (!quantity || found.some((other) => overlaps(other, place))) continue;
			const isRough = rough !== '' || quantity.isRough === true;
			found.push({ ...quantity, isRough, ...place, text: text.slice(place.start, place.end) });
		}
	return found.sort((a, b) => a.start - b.start);
}
