import { spanOf } from '#lib/article/span.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import type { FreeClause } from '../clauses/free-clause.ts';
import { reportsIn, toldOf } from '../clauses/wording.ts';

/**
 * How much or how many there is in what a clause says, asked where the number stands.
 *
 * > The Halden Bridge crosses the river with 12 arches of stone.
 * > The Halden Bridge crosses the river with how many arches of stone?  12
 */
export const measure: ClauseFinder = {
	kind: 'quantity',
	find: (clauses) => clauses.flatMap(measureOf)
};

const WORDS = { min: 5, max: 20 };
/** In front of a number these say that it is a bound, an order or a name. */
const NO_COUNT =
	/(?:than|least|most|over|under|up to|between|first|last|next|every|number|No\.|the|these|those|aged?|age of|to|and|or|chapter|section|phase|round|grade|level)\s+$/i;

function measureOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source } = clause;
	const told = proposition.negated || reportsIn(clause) ? undefined : toldOf(clause);
	const found = told && numberIn(clause, told);
	if (!told || !found) return [];
	const { key, asked } = found;
	const words = countWords(asked);
	if (words < WORDS.min || words > WORDS.max) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('quantity', sentence, [span], {
			source,
			about: clause.subject,
			asks: [{ stem: `${source ? asked : capitalise(asked)}?`, key }]
		})
	];
}

/** The only number of a clause that counts something, and the clause as a question for it. */
function numberIn(clause: FreeClause, told: string): { key: Term; asked: string } | undefined {
	const { reading, tree } = clause;
	const [number, second] = told.match(/\d[\d,.]*\d|\d/g) ?? [];
	const at = tree.findIndex(({ text, xpos }) => text === number && xpos === 'CD');
	const value = number === undefined || second !== undefined ? undefined : parseNumber(number);
	if (number === undefined || value === undefined || value < 2 || at < 0) return undefined;
	const [before, behind] = told.split(number) as [string, string];
	const unit = unitAt(tree, at);
	const { start, end } = tree[at]!;
	if (!unit || isDate(clause, start) || NO_COUNT.test(before)) return undefined;
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

function isDate({ sentence }: FreeClause, at: number): boolean {
	return sentence.moments.some(({ start, end }) => at >= start && at < end);
}
