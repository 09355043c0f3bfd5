import { hash } from '#lib/random.ts';
import { atomsOf } from '../grammar/atoms.ts';
import { capitalsOf, isCapital } from '../grammar/capitals.ts';
import { knownAs, type Wordbook } from '../grammar/wordbook.ts';
import { bestOf, type Table } from '../grammar/table.ts';
import type { Run } from '../sentence.ts';
import { listsOf } from './gazetteer.ts';
import { NAME_FEATURES, nameFeatures, type NameWord } from './name-features.ts';

/** What a word is to a name. */
export const [OUTSIDE, BEGINS, GOES_ON] = [0, 1, 2] as const;
export const NAME_LABELS = 3;

/** A word with its tag of the Penn Treebank. */
export interface TaggedWord {
	readonly text: string;
	readonly xpos: string;
}

/** What a form tells by itself, wherever it stands. */
export type FormSigns = Pick<NameWord, 'atoms' | 'common'>;

export function formSigns(form: string, wordbook: Wordbook): FormSigns {
	return { atoms: atomsOf(form), common: knownAs(wordbook, form) ?? 0 };
}

/** The words of a document's sentences as the finder of names sees them. */
export function nameWords(
	sentences: readonly (readonly TaggedWord[])[],
	signsOf: (form: string) => FormSigns
): NameWord[][] {
	const forms = sentences.map((words) => words.map(({ text }) => text));
	const capitals = capitalsOf(forms);
	return sentences.map((words, i) => {
		const lists = listsOf(forms[i]!);
		return words.map(({ text, xpos }, k) => ({
			...signsOf(text),
			tag: hash(xpos),
			capitals: capitals(text),
			lists: lists[k]!
		}));
	});
}

/** The best label of a word; a name goes on only where one is. */
export function bestLabel(
	out: Float64Array,
	table: Table,
	rows: Int32Array,
	count: number,
	before: number
): number {
	const best = bestOf(out, table, rows, count);
	if (best !== GOES_ON || before > 1 + OUTSIDE) return best;
	return out[BEGINS]! > out[OUTSIDE]! ? BEGINS : OUTSIDE;
}

/** The names in a sentence, whatever they name, as runs of its words. */
export function findSpans(table: Table, words: readonly NameWord[]): Run[] {
	const rows = new Int32Array(NAME_FEATURES);
	const out = new Float64Array(table.classes);
	const runs: { from: number; to: number }[] = [];
	const labelAt = (i: number, before: number, before2: number) => {
		const count = nameFeatures(rows, table.bits, words, i, before, before2);
		return bestLabel(out, table, rows, count, before);
	};
	let [before, before2] = [0, 0];
	for (let i = 0; i < words.length; i++) {
		const label =
			mayBegin(words[i]!) || before > 1 + OUTSIDE ? labelAt(i, before, before2) : OUTSIDE;
		if (label === BEGINS) runs.push({ from: i, to: i + 1 });
		else if (label === GOES_ON) runs.at(-1)!.to = i + 1;
		[before, before2] = [label + 1, before];
	}
	return runs;
}

const PROPER: ReadonlySet<number> = new Set([hash('NNP'), hash('NNPS')]);

/** Whether a name may begin with a word: it has a capital, or is tagged as one. Most words are not, and are not scored. */
function mayBegin({ capitals, tag }: NameWord): boolean {
	return isCapital(capitals) || PROPER.has(tag);
}
