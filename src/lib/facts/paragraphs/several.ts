import { dependents, isUnder, type Tree } from '#lib/language/en/grammar/tree.ts';
import { predicateOf } from './clause.ts';

/** Words by which several things are promised, whatever they are; and others, by which only kinds of something are. */
const SEVERAL = /^(?:several|varied|numerous|different)$/i;
const MANY = /^(?:many|various|two|three|four|five)$/i;
const AMOUNT = /^(?:variety|range|number)$/i;
const KINDS =
	/^(?:types|kinds|sorts|forms|ways|reasons|factors|aspects|effects|causes|purposes|groups|classes|categories|parts|units|volumes|stages|phases|periods|steps|structures|mechanisms|methods|approaches|modes|strategies|functions|features|components|elements|layers|levels|dimensions|strengths|weaknesses|advantages|disadvantages|benefits|problems|challenges|options|differences|examples)$/i;

/** Whether a sentence says behind its subject that there are several things: "by a variety of mechanisms". */
export function promisesSeveral(tree: Tree): boolean {
	return predicateOf(tree).some((i) => isSeveral(tree, i));
}

/** Whether a sentence says anywhere that there are several kinds of something: "suffer from two key weaknesses". */
export function namesKinds(tree: Tree): boolean {
	return tree.some(({ text }, i) => KINDS.test(text) && isSeveral(tree, i));
}

function isSeveral(tree: Tree, noun: number): boolean {
	const { xpos, text } = tree[noun]!;
	const own = dependents(tree, noun).map((i) => tree[i]!);
	if (isInRelative(tree, noun) || own.some((one) => KNOWN.test(one.text))) return false;
	if (AMOUNT.test(text)) return own.some((one) => one.xpos === 'NNS');
	const isMany = KINDS.test(text) && own.some((one) => MANY.test(one.text));
	return xpos === 'NNS' && (isMany || own.some((one) => SEVERAL.test(one.text)));
}

/** "The four elements" are known already, and "a wider range" is one thing. */
const KNOWN = /^(?:the|most|wider|greater)$/i;

/** Whether a word stands in a clause that only says which of something: "flowers that have many parts". */
function isInRelative(tree: Tree, word: number): boolean {
	return tree.some(
		({ relation }, i) => relation === 'acl:relcl' && (i === word || isUnder(tree, word, i))
	);
}
