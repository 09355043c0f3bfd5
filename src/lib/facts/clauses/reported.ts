import { dependent, dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { wordsUnder, type Proposition } from '#lib/language/en/proposition/proposition.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { nameOf } from '../subject.ts';
import { meantBy } from './meaning.ts';
import { phrasing } from './phrasing.ts';

/** Verbs by which something comes to light rather than being said. */
const FINDING =
	/^(?:find|show|discover|reveal|confirm|demonstrate|prove|learn|conclude|estimate|calculate|believe|think|hope|expect|fear|feel|know|see|notice|hear|suspect|agree|argue|predict|hold|propose)$/;
const SOURCE_WORDS_MAX = 9;

/**
 * Who says what a proposition says: by a verb of saying above it, or by "according to" in its sentence. Null
 * where somebody does and the text does not make clear who; undefined where it is the article's own.
 */
export function sourceOf(
	reading: FullReading,
	{ sentence, reportedBy, head }: Proposition
): string | null | undefined {
	const tree = reading.trees[sentence]!;
	const according = tree.findIndex(({ text }) => /^according$/i.test(text));
	if (according >= 0) return named(reading, sentence, tree, sourceBehind(tree, according));
	const verb = reportedBy ?? sayingAbove(tree, head);
	if (verb === undefined) return undefined;
	const base = baseOf(tree[verb]!) ?? '';
	if (!isReporting(base) && !FINDING.test(base)) return null;
	const isDenied = dependents(tree, verb).some((i) =>
		/^(?:not|n['’]t|never|could|would|might|may)$/i.test(tree[i]!.text)
	);
	const isTimed = dependents(tree, verb).some(
		(i) => /^(?:obl|advcl)/.test(tree[i]!.relation) && i > verb && i < head
	);
	// "said that in past flights the camera …": when it was so may hang on the verb of saying.
	if (isTimed) return null;
	const subject = dependent(tree, verb, 'nsubj');
	return isDenied || subject === undefined ? null : named(reading, sentence, tree, subject);
}

/** "…, NASA said": what is said stands as the main clause, and the saying beside it. */
function sayingAbove(tree: Tree, head: number): number | undefined {
	return dependents(tree, head).find(
		(i) => tree[i]!.relation === 'parataxis' && isReporting(baseOf(tree[i]!) ?? '')
	);
}

/** The noun that "according to" stands before. */
function sourceBehind(tree: Tree, according: number): number | undefined {
	const { head } = tree[according]!;
	return head > according ? head : undefined;
}

function named(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	at: number | undefined
): string | null {
	if (at === undefined) return null;
	const word = tree[at]!;
	const meant = meantBy(reading, sentence, word);
	if (meant) return nameOf(reading, meant);
	const mention = reading.sentences[sentence]!.mentions.find(
		({ start, end }) => start <= word.start && end >= word.end
	);
	const entity = mention && reading.entityOf(mention);
	if (entity?.type === 'person') return nameOf(reading, entity);
	const words = wordsUnder(tree, at).filter(
		(i) =>
			(!/^according$/i.test(tree[i]!.text) && tree[i]!.relation !== 'case') || tree[i]!.head !== at
	);
	const text = phrasing(
		reading,
		sentence,
		words.filter((i) => !(i < at && /^(?:according|to)$/i.test(tree[i]!.text)))
	);
	return text && text.split(' ').length <= SOURCE_WORDS_MAX ? text : null;
}
