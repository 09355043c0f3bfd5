/** Numbers as English writes them: figures, words, and mixtures of both. */

/** From zero to nineteen. */
export const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
/** From twenty to ninety. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** From the first to the twentieth. */
export const ORDINALS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	);
const SCALES: Record<string, number> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

/** The value of one number word between zero and ninety, "twenty-one" included; undefined for others. */
function smallNumber(word: string): number | undefined {
	const unit = UNITS.indexOf(word);
	if (unit >= 0) return unit;
	const [ten, rest, more] = word.split('-');
	const tens = TENS.indexOf(ten!);
	if (tens < 0 || more !== undefined) return undefined;
	if (rest === undefined) return (tens + 2) * 10;
	const ones = UNITS.indexOf(rest);
	return ones >= 1 && ones <= 9 ? (tens + 2) * 10 + ones : undefined;
}

/** Whether a word is a number or a part of one: "seven", "thirty-one", "million". */
export function isNumberWord(word: string): boolean {
	const lower = word.toLowerCase();
	return smallNumber(lower) !== undefined || isScale(lower);
}

/**
 * The value of a number, whatever stands behind it; undefined where no number begins.
 *
 * @example parseNumber('seven') // 7
 * @example parseNumber('3,000') // 3000
 * @example parseNumber('$10 million') // 10000000
 * @example parseNumber('two hundred and five people') // 205
 */
export function parseNumber(text: string): number | undefined {
	const trimmed = text.trim().toLowerCase();
	const figure = /^[$£€]?\s*([-−]?\d{1,15}(?:,\d{3})*(?:[.,]\d{1,6})?)(?![\d])/.exec(trimmed);
	if (!figure) return wordsValue(trimmed.split(/[\s]+/));
	const value = figureValue(figure[1]!);
	const scale = /^\s*(hundred|thousand|million|billion|trillion)\b/.exec(
		trimmed.slice(figure[0].length)
	);
	return scale ? value * SCALES[scale[1]!]! : value;
}

/** "1,500" has a thousands comma; "3,7" a decimal one, as most of the world writes it. */
function figureValue(figure: string): number {
	const plain = figure.replace('−', '-');
	const decimalComma = /^-?\d+,(?!\d{3}(?:\D|$))\d+$/.test(plain);
	return Number(decimalComma ? plain.replace(',', '.') : plain.replace(/,/g, ''));
}

/** "two hundred and five people" is 205: the number words at the head, as far as they go. */
function wordsValue(words: readonly string[]): number | undefined {
	let total = 0;
	let group: number | undefined;
	for (const [i, word] of words.entries()) {
		const bare = word.replace(/[.,;:!?]$/, '');
		const small = bare === 'a' ? leadingA(i, words) : smallNumber(bare);
		if (small !== undefined) group = (group ?? 0) + small;
		else if (group === undefined) break;
		else if (bare === 'hundred') group *= 100;
		else if (isScale(bare)) [total, group] = [total + group * SCALES[bare]!, 0];
		else if (bare !== 'and') break;
		if (bare !== word) break;
	}
	return group === undefined ? undefined : total + group;
}

/** "a hundred" is one hundred. */
function leadingA(i: number, words: readonly string[]): number | undefined {
	return i === 0 && isScale(words[1]) ? 1 : undefined;
}

function isScale(word: string | undefined): boolean {
	return word !== undefined && Object.hasOwn(SCALES, word);
}

/** A number from zero to ten as a word, others as a figure with thousands commas: how prose writes them. */
export function writeNumber(value: number, asWord: boolean): string {
	if (asWord && Number.isInteger(value) && value >= 0) {
		if (value <= 19) return UNITS[value]!;
		if (value < 100) {
			const [tens, ones] = [TENS[Math.floor(value / 10) - 2]!, value % 10];
			return ones ? `${tens}-${UNITS[ones]}` : tens;
		}
	}
	const [whole, fraction] = String(value).split('.');
	const grouped =
		whole!.length > 4 || value >= 1000 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
	return fraction ? `${grouped}.${fraction}` : grouped;
}
