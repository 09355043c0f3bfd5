import { beginningOf } from '#lib/language/en/content.ts';
import { type Tree, rootOf } from '#lib/language/en/grammar/tree.ts';
import { basisOf } from './basis.ts';
import { withoutBrackets } from './brackets.ts';

import type { Detail, Seen } from './seen.ts';
import { namesKinds } from './several.ts';

/** What makes it doubtful that the others bear out what the first sentence says, each by its name. */
const DOUBTS: Readonly<Record<string, (seen: Seen) => boolean>> = {
	'tells of the writer’s own work': ({ details }) => details.some(reports),
	'turns or concludes': turns,
	'tells a story': narrates,
	'promises more later': ({ tree, details }) =>
		!namesKinds(tree) && details.some((one) => namesKinds(one.tree)),
	'says the same of several': goesParallel,
	'goes over to something else': drifts,
	'of no form that promises more': (seen) => basisOf(seen) === undefined,
	'few details': ({ details }) => !bearOut(details)
};

/** Why it is doubtful that a paragraph bears out its first sentence; undefined where it is not. */
export function doubtOf(seen: Seen): string | undefined {
	return Object.entries(DOUBTS).find(([, has]) => has(seen))?.[0];
}

function reports({ sentence }: Detail): boolean {
	return /\b(?:we|our|my|I)\b/.test(sentence.text);
}

/** Words by which a writer turns against what was said, or draws a conclusion that says more than it. */
const TURNING = /^(?:but|however|yet|nevertheless|nonetheless|instead|despite|still)\b|, however,/i;
const CONCLUDING =
	/^(?:thus|therefore|hence|so|ultimately|overall|in (?:short|sum|summary|conclusion|the end)|as a (?:result|consequence)|consequently|generally speaking|for (?:this|these) reasons?)\b/i;

/** Whether a paragraph turns at its second sentence, at its last or more than once, or ends in a conclusion. */
function turns({ details }: Seen): boolean {
	const isTurn = details.map(({ sentence }) => TURNING.test(sentence.text));
	const isAtEnd = isTurn[0] || isTurn.at(-1);
	return (
		isAtEnd || isTurn.filter(Boolean).length > 1 || CONCLUDING.test(details.at(-1)!.sentence.text)
	);
}

/** How the sentences of a story begin. */
const TELLING =
	/^(?:then|later|afterwards?|next|soon|after|before|when|in (?:the )?\d{4}|on [A-Z]\w+ \d|by \d{4}|at the (?:age|beginning|end)|(?:two|three|four|five|six|\w+ty) (?:minutes|hours|days|weeks|months|years) later)\b/i;

/** Whether most of the others tell what happened when. */
function narrates({ details }: Seen): boolean {
	return details.filter(tells).length > details.length / 2;
}

function tells({ sentence: { text, start, moments } }: Detail): boolean {
	const own = withoutBrackets(text);
	const isDated = moments.some((at) => own.includes(text.slice(at.start - start, at.end - start)));
	return TELLING.test(text) || isDated;
}

/** Whether another sentence has the verb of the first: they stand side by side, and none over the other. */
function goesParallel({ tree, details }: Seen): boolean {
	const verb = verbOf(tree);
	return verb !== undefined && details.some((one) => verbOf(one.tree) === verb);
}

function verbOf(tree: Tree): string | undefined {
	const root = tree[rootOf(tree)];
	if (root?.upos !== 'VERB' || /^(?:has|have|had)$/i.test(root.text)) return undefined;
	return beginningOf(root.text.toLowerCase());
}

/** So many more of the sentences have another word than the most that have one of the first sentence. */
const DRIFT = 2;

/** Whether the others rather speak of something that the first does not name. */
function drifts({ said, details }: Seen): boolean {
	const times = new Map<string, number>();
	for (const { stems } of details)
		for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
	const most = (isSaid: boolean) =>
		Math.max(0, ...[...times].map(([stem, n]) => (said.has(stem) === isSaid ? n : 0)));
	return most(false) >= most(true) + DRIFT;
}

/** So many of the others have to do with the first: by words they have in common, or as its examples. */
const LINKED = 0.5;
/** The same, with those that go on with one that does, and with figures and names. */
const COVERED = 0.75;
/** So many show by a mark that they are details. */
const MARKED_MIN = 2;

function bearOut(details: readonly Detail[]): boolean {
	const isLinked = ({ takesUp, marks }: Detail) =>
		takesUp || marks.has('example') || marks.has('item');
	const linked = details.filter(isLinked).length;
	const marked = details.filter(({ marks }) => marks.size > 0).length;
	const covered = details.filter((one) => isLinked(one) || one.goesOn || one.marks.size > 0);
	return (
		linked >= LINKED * details.length &&
		covered.length >= COVERED * details.length &&
		marked >= MARKED_MIN
	);
}
