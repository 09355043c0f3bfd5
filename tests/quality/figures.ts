/** The figures of quality: of banks made now, by labels made before. */
import { plainWords } from '#lib/language/en/content.ts';
import type { Item } from '#lib/questions/item.ts';
import { identityOf, verdictOf, type Label, type Verdict } from './labels.ts';
import { solvers } from './solvers.ts';

/** A bank made now: its items in the order in which it would give them up last, and what making it took. */
export interface MadeBank {
	readonly article: string;
	readonly text: string;
	readonly items: readonly MadeItem[];
	readonly paragraphs: { readonly asked: number; readonly asserting: number };
	readonly ms: number;
}

export interface MadeItem {
	readonly item: Item;
	/** The kind of question and of fact: "choice of purpose". */
	readonly kind: string;
	/** The codes of the mechanical lint. */
	readonly flaws: readonly string[];
}

/** How many items were judged, and how many of those passed. */
export interface Rate {
	readonly items: number;
	readonly labelled: number;
	readonly accepted: number;
	readonly usable: number;
}

export function rateOf(
	items: readonly { article: string; item: Item }[],
	labels: ReadonlyMap<string, Label>
): Rate {
	const verdicts = items.flatMap(({ article, item }): Verdict[] => {
		const label = labels.get(identityOf(article, item));
		return label ? [verdictOf(label)] : [];
	});
	return {
		items: items.length,
		labelled: verdicts.length,
		accepted: verdicts.filter((verdict) => verdict === 'accept').length,
		usable: verdicts.filter((verdict) => verdict !== 'reject').length
	};
}

/** Wilson’s interval of 95 % for a share. */
export function intervalOf(hits: number, of: number): readonly [number, number] {
	if (of === 0) return [0, 1];
	const z = 1.96;
	const share = hits / of;
	const middle = share + (z * z) / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const scale = 1 + (z * z) / of;
	return [(middle - half) / scale, (middle + half) / scale];
}

/** How many points above chance each blind solver is, over the choices among words. */
export function guessability(banks: readonly MadeBank[]): Record<string, number> {
	const choices = banks.flatMap(({ text, items }) =>
		items
			.filter(({ item }) => item.type === 'mcq' && !plainWords(item.options[0]!).startsWith('true'))
			.map(({ item }) => ({ item, text }))
	);
	const chance = choices.reduce((sum, { item }) => sum + 1 / item.options.length, 0);
	return Object.fromEntries(
		Object.entries(solvers).map(([name, solve]) => {
			const right = choices.filter(({ item, text }) => solve(item, text) === item.answer).length;
			return [name, (100 * (right - chance)) / Math.max(1, choices.length)];
		})
	);
}

/** Agreement of the first two passes beyond chance (Gwet’s AC1), for accepted or not. */
export function agreementOf(labels: Iterable<Label>): { same: number; ac1: number; of: number } {
	const pairs = [...labels].map(({ passes }) =>
		passes.slice(0, 2).map(({ verdict }) => verdict === 'accept')
	);
	const same = pairs.filter(([a, b]) => a === b).length / Math.max(1, pairs.length);
	const yes = pairs.flat().filter(Boolean).length / Math.max(1, pairs.length * 2);
	const chance = 2 * yes * (1 - yes);
	return { same, ac1: (same - chance) / (1 - chance), of: pairs.length };
}
