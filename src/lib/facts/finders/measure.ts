import { spanOf } from '#lib/article/span.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import { reportsIn, toldOf, type Standing } from '../propositions/standing.ts';

/**
 * How much or how many there is in what a clause says, asked where the number stands.
 *
 * > The Halden Bridge crosses the river with 12 arches of stone.
 * > The Halden Bridge crosses the river with how many arches of stone?  12
 */
export const measure: ClauseFinder = {
	kind: 'quantity',
	find: (standings) => standings.flatMap(measureOf)
};

const WORDS = { min: 5, max: 20 };
/** In front of a number these say that it is a bound, an order or a name. */
const NO_COUNT =
	/(?:than|least|most|over|under|up to|between|first|last|next|every|number|No\.|the|these|those|aged?|age of|to|and|or|chapter|section|phase|round|grade|level)\s+$/i;

function measureOf(standing: Standing): Fact[] {
	const { reading, sentence, proposition, source } = standing;
	const told = proposition.negated || reportsIn(standing) ? undefined : toldOf(standing);
	const found = told && numberIn(standing, told);
	if (!told || !found) return [];
	const { key, asked } = found;
	const words = countWords(asked);
	if (words < WORDS.min || words > WORDS.max) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('quantity', sentence, [span], {
			source,
			about: standing.subject,
			asks: [{ stem: `${source ? asked : capitalise(asked)}?`, key }]
		})
	];
}

/** The only number of a clause that counts something, and the clause as a question for it. */
function numberIn(standing: Standing, told: string): { key: Term; asked: string } | undefined {
	const { reading, tree } = standing;
	const [number, second] = told.match(/\d[\d,.]*\d|\d/g) ?? [];
	const at = tree.findIndex(({ text, xpos }) => text === number && xpos === 'CD');
	const value = number === undefined || second !== undefined ? undefined : parseNumber(number);
	if (number === undefined || value === undefined || value < 2 || at < 0) return undefined;
	const [before, behind] = told.split(number) as [string, string];
	const unit = unitAt(tree, at);
	const { start, end } = tree[at]!;
	if (!unit || isDate(standing, start) || NO_COUNT.test(before)) return undefined;
	const asked =
		unit === SHARE
			? `${before}what percentage${behind.replace(/^(?: ?%| per ?cent)/, '')}`
			: `${before}how many${behind}`;
	const span = spanOf(reading.article.text, start, end);
	return { asked, key: { kind: 'number', text: number, span, value, unit } };
}

const SHARE = 'per cent';

/** What a number counts, by the word behind it: several things, or a share. */
function unitAt(tree: Tree, at: number): string | undefined {
	const [next, second] = [tree[at + 1], tree[at + 2]];
	if (!next) return undefined;
	if (/^(?:%|percent)$/i.test(next.text) || /^per cent$/i.test(`${next.text} ${second?.text}`))
		return SHARE;
	return next.xpos === 'NNS' ? next.text.toLowerCase() : undefined;
}

function isDate({ sentence }: Standing, at: number): boolean {
	return sentence.moments.some(({ start, end }) => at >= start && at < end);
}
