import { dependents } from '#lib/language/en/grammar/tree.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { besides } from '../propositions/clause-beside.ts';
import { predicateOf, toldOf, type Standing } from '../propositions/standing.ts';

/**
 * In what one thing differs from another.
 *
 * > Unlike books, stars produce measurable distortions in spacetime.
 * > According to the article, how do stars differ from books?  they produce measurable distortions in spacetime
 *
 * > Holt bats left-handed, but Jones holds the bat in the right hand.
 */
export const contrast: ClauseFinder = {
	kind: 'contrast',
	find: (standings) => [
		...standings.flatMap(unlike),
		...standings.flatMap((one) => beside(one, standings))
	]
};

const WORDS = { min: 3, max: 18 };

function unlike(standing: Standing): Fact[] {
	const { reading, sentence, tree, proposition, source, subject, entity } = standing;
	if (proposition.negated) return [];
	const found = besides(standing).find(({ marker }) => marker === 'unlike');
	const text = found && predicateOf(standing, [found.part]);
	if (!found || !text || !isWithin(text)) return [];
	const isMany =
		/^(?:VBP)$/.test(tree[proposition.verbs[0]!]!.xpos) ||
		/S$/.test(tree[proposition.subject.head]!.xpos);
	const [support, pronoun] = [
		proposition.past ? 'did' : isMany ? 'do' : 'does',
		entity?.type === 'person' ? (entity.female ? 'she' : 'he') : isMany ? 'they' : 'it'
	];
	const other = found.text.replace(/^unlike /, '');
	const stem = `According to the article, how ${support} ${subject} differ from ${other}?`;
	return made(standing, stem, `${pronoun} ${text}`, sentenceSpan(reading, sentence), source);
}

/** "While A did this, B did that": what the second did, by the first. */
function beside(standing: Standing, standings: readonly Standing[]): Fact[] {
	const { reading, sentence, proposition, subject, source, tree } = standing;
	if (proposition.relation !== 'root' || proposition.negated) return [];
	const other = standings.find(
		(one) =>
			one.sentence.index === sentence.index &&
			one.proposition.head !== proposition.head &&
			one.subject !== subject &&
			isOpposed(one, standing)
	);
	const before = other && toldOf(other);
	const text = predicateOf(standing);
	if (!other || !before || !text || !isWithin(text) || !isWithin(before)) return [];
	const first = tree[proposition.verbs[0]!]!;
	const isPlain =
		proposition.verbs.length === 1 && first.upos === 'VERB' && !isReporting(baseOf(first) ?? '');
	if (!isPlain) return [];
	const support = first.xpos === 'VBD' ? 'did' : first.xpos === 'VBZ' ? 'does' : 'do';
	const word = other.proposition.marker ?? 'while';
	const stem = `According to the article, what ${support} ${subject} do, ${word} ${before}?`;
	return made(standing, stem, text, sentenceSpan(reading, sentence), source);
}

/** "while", "whereas" and "although" before the one, or "but" between the two. */
function isOpposed({ proposition, tree }: Standing, main: Standing): boolean {
	if (/^(?:while|whereas|although|though)$/.test(proposition.marker ?? ''))
		return tree[proposition.head]!.head === main.proposition.head;
	return (
		proposition.relation === 'conj' &&
		tree[proposition.head]!.head === main.proposition.head &&
		dependents(tree, proposition.head).some(
			(i) => tree[i]!.relation === 'cc' && /^but$/i.test(tree[i]!.text)
		)
	);
}

function made(
	{ sentence, subject }: Standing,
	stem: string,
	text: string,
	span: Fact['evidence'][number],
	source: string | undefined
): Fact[] {
	const kind = /^(?:they|it|he|she) /.test(text) ? 'difference' : 'deed';
	return countWords(stem) <= 26
		? [
				fact('contrast', sentence, [span], {
					source,
					about: subject,
					asks: [{ stem, key: { kind, text, span } }]
				})
			]
		: [];
}

function isWithin(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max;
}
