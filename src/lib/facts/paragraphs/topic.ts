import { hasRelativeTime, isKnownToAll } from '#lib/language/en/deixis.ts';
import {
	dependent,
	dependents,
	extent,
	isUnder,
	type Tree,
	rootOf
} from '#lib/language/en/grammar/tree.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { withoutBrackets } from './brackets.ts';
import { mainSubject } from './clause.ts';
import { namesKinds } from './several.ts';
import { readsAlone } from './standing.ts';

/** A sentence with its tree, its main word and its subject. */
interface Seen {
	readonly reading: FullReading;
	readonly sentence: ReadSentence;
	/** Without what stands in brackets. */
	readonly text: string;
	readonly tree: Tree;
	readonly root: number;
	readonly subject: number | undefined;
}

const WORDS = { min: 6, max: 32 };

/** What keeps a sentence from being what its paragraph says as a whole, each by its name. */
const FAULTS: Readonly<Record<string, (seen: Seen) => boolean>> = {
	'too short or too long': ({ text }) =>
		countWords(text) < WORDS.min || countWords(text) > WORDS.max,
	'a date, a figure or an example': ({ text, sentence }) =>
		sentence.moments.length > 0 ||
		hasRelativeTime(text) ||
		/\d|\b(?:for (?:example|instance)|e\.g\.)/i.test(text),
	'words of somebody’s, or a question': ({ text, sentence }) =>
		sentence.quotations.length > 0 || /[“”"?!]/.test(text),
	'leans on a sentence before': ({ text, tree, subject }) =>
		LEANING.test(text) || !readsAlone(tree) || isBareDefinite(tree, subject),
	'of one place or time only': ({ sentence, tree, subject }) =>
		subject !== undefined &&
		sentence.mentions.some(({ end }) => end < tree[extent(tree, subject).first]!.start),
	'writer or reader': ({ tree }) => tree.some(({ text }) => ADDRESS.test(text)),
	'no subject': ({ tree, subject }) =>
		subject === undefined || (tree[subject]!.relation === 'expl' && !namesKinds(tree)),
	'of a person': isOfPerson,
	'tells what happened': ({ tree, root }) => !saysWhatIsSo(tree, root),
	'only says what a name is': isMerelyNamed,
	'says who says it': ({ tree, root }) => dependent(tree, root, 'ccomp') !== undefined
};

const LEANING =
	/^(?:but|however|yet|still|and|so|thus|therefore|also|then|instead|moreover|furthermore|in addition|similarly|likewise|meanwhile|even so|relatedly|finally|first|second|another|other|when|if|as|after|before|since|in (?:response|contrast|view|light))\b|, (?:however|then|therefore|too)\b|\balso\b|\b(?:many|several|some|any) other\b/i;
const ADDRESS = /^(?:i|we|you|us|our|your|my|me)$/i;

/** Why a sentence cannot say what its paragraph says as a whole; undefined where it says what is so in general, and by itself. */
export function faultOf(reading: FullReading, sentence: ReadSentence): string | undefined {
	const tree = reading.trees[sentence.index]!;
	const root = rootOf(tree);
	if (root < 0) return 'no tree';
	const text = withoutBrackets(sentence.text);
	const subject = mainSubject(tree);
	const seen = { reading, sentence, text, tree, root, subject };
	return Object.entries(FAULTS).find(([, has]) => has(seen))?.[0];
}

/** "The area is …", "One form of the disease is …": which, only the sentence before it says. */
function isBareDefinite(tree: Tree, subject: number | undefined): boolean {
	if (subject === undefined) return false;
	const isOneOf = dependents(tree, subject).some((i) => /^one$/i.test(tree[i]!.text));
	return tree.some(
		(_, i) => (i === subject || (isOneOf && isUnder(tree, i, subject))) && isBare(tree, i)
	);
}

function isBare(tree: Tree, noun: number): boolean {
	if (isKnownToAll(tree[noun]!.text.toLowerCase()) || tree[noun]!.upos !== 'NOUN') return false;
	const own = dependents(tree, noun)
		.map((i) => tree[i]!)
		.filter(({ relation }) => relation !== 'case');
	return own.length === 1 && own[0]!.text.toLowerCase() === 'the' && tree[noun]!.xpos === 'NN';
}

function isOfPerson({ reading, sentence, tree, subject }: Seen): boolean {
	const at = tree[subject!]!.start;
	return sentence.mentions.some(
		(one) => one.start <= at && one.end > at && reading.entityOf(one)?.type === 'person'
	);
}

/** Whether the verb is of the present, or of being or having: other verbs of the past tell what happened once. */
function saysWhatIsSo(tree: Tree, root: number): boolean {
	const verbal = [
		root,
		...dependents(tree, root).filter((i) => /^(?:aux|cop)/.test(tree[i]!.relation))
	];
	const finite = verbal.find((i) => /^(?:VBZ|VBP|VBD|MD)$/.test(tree[i]!.xpos));
	if (finite === undefined) return false;
	if (tree[finite]!.xpos !== 'VBD') return true;
	return (
		tree[finite]!.relation === 'cop' ||
		(finite === root && /^(?:had|was|were)$/i.test(tree[root]!.text))
	);
}

/** "York is an ancient city": whoever has a name is only introduced by what it is. */
function isMerelyNamed({ tree, root, subject }: Seen): boolean {
	return (
		tree[subject!]!.xpos === 'NNP' &&
		/^(?:NOUN|PROPN)$/.test(tree[root]!.upos) &&
		dependent(tree, root, 'cop') !== undefined
	);
}
