import { remembered } from '../grammar/remembered.ts';
import type { Tree } from '../grammar/tree.ts';
import { bestOf } from '../grammar/table.ts';
import type { Run } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { NameModel } from './model.ts';
import type { EntityType, Mention } from './name.ts';
import { withoutRole, type NameSpan } from './role.ts';
import { findSpans, formSigns, nameWords } from './spans.ts';
import { NAME_TYPES, typeFeatures } from './type-features.ts';

/** The names that the model sees in a document, and what it takes them for. */
export interface LearntNames {
	/** The names of a sentence as runs of its tokens, cleaned of the roles in front. */
	namesIn(sentence: number, tokens: readonly Token[]): NameSpan[];
	/** What speaks for each type of what all these mentions name. */
	votes(mentions: readonly Mention[]): ReadonlyMap<EntityType, number>;
}

/** So much does a full lead of the model count among the signs of votes.ts. */
const WEIGHT = 4;
/** A lead of this many steps of the weights is a full one. */
const FULL_LEAD = 100;

/** Finds names in documents, and keeps what it needs for that from one to the next. */
export function nameFinder({ spans, types, known, wordbook }: NameModel) {
	const signsOf = remembered((form) => formSigns(form, wordbook));
	return (trees: readonly Tree[]): LearntNames => {
		const found = nameWords(trees, signsOf).map((words) => findSpans(spans, words));
		const out = new Float64Array(NAME_TYPES.length);
		return {
			namesIn: (sentence, tokens) =>
				found[sentence]!.flatMap((run) => {
					const covered = tokensOf(trees[sentence]!, run, tokens);
					const name = covered && withoutRole(tokens, covered.from, covered.to);
					return name ? [name] : [];
				}),
			votes(mentions) {
				const namings = mentions.flatMap(({ sentence, start, end }) => {
					const words = trees[sentence]!;
					const from = words.findIndex((word) => word.end > start);
					const to = words.findLastIndex((word) => word.start < end) + 1;
					return from < 0 || to <= from ? [] : [{ words, from, to }];
				});
				const rows = typeFeatures(namings, { known, wordbook }, types.bits);
				const best = bestOf(out, types, rows, rows.length);
				return new Map(
					NAME_TYPES.map((type, i) => [
						type,
						WEIGHT * Math.max(0, 1 - (out[best]! - out[i]!) / FULL_LEAD)
					])
				);
			}
		};
	};
}

/** The tokens that a run of words takes; none where a word ends within a token. */
function tokensOf(tree: Tree, run: Run, tokens: readonly Token[]): Run | undefined {
	const [start, end] = [tree[run.from]!.start, tree[run.to - 1]!.end];
	const from = tokens.findIndex((token) => token.end > start);
	const to = tokens.findLastIndex((token) => token.start < end) + 1;
	const fits =
		from >= 0 && to > from && tokens[from]!.start === start && tokens[to - 1]!.end === end;
	return fits ? { from, to } : undefined;
}
