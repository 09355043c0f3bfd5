const CLOSING: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'{': '}',
	'“': '”',
	'‘': '’',
	'«': '»'
};

/** The parts of a tree that marks are attached to: heads of the words that are no marks. */
interface Frame {
	readonly texts: readonly string[];
	readonly isMark: readonly boolean[];
	/** The head of each word, -1 for the root; marks have none yet. */
	readonly heads: Int16Array;
	readonly root: number;
}

/**
 * Gives marks their heads, as the guidelines of Universal Dependencies have it: a pair hangs on the head
 * of what it encloses, the last mark on the root, a comma on the part that it sets off.
 */
export function attachMarks({ texts, isMark, heads, root }: Frame): void {
	const partner = pairs(texts);
	for (let i = 0; i < texts.length; i++) {
		if (!isMark[i]) continue;
		const other = partner.get(i);
		heads[i] =
			other === undefined
				? single({ texts, isMark, heads, root }, i)
				: topBetween(heads, isMark, Math.min(i, other) + 1, Math.max(i, other), root);
	}
}

/** Which marks belong together. */
function pairs(texts: readonly string[]): Map<number, number> {
	const found = new Map<number, number>();
	const open: number[] = [];
	texts.forEach((text, i) => {
		const last = open.findLastIndex((at) => (CLOSING[texts[at]!] ?? texts[at]) === text);
		if (last >= 0) {
			found.set(open[last]!, i).set(i, open[last]!);
			open.length = last;
		} else if (text in CLOSING || text === '"' || text === "''") open.push(i);
	});
	return found;
}

/** The highest word of a stretch: its head lies outside. */
function topBetween(
	heads: Int16Array,
	isMark: readonly boolean[],
	from: number,
	to: number,
	root: number
): number {
	for (let i = from; i < to; i++) if (!isMark[i] && (heads[i]! < from || heads[i]! >= to)) return i;
	return root;
}

function single({ texts, isMark, heads, root }: Frame, at: number): number {
	const left = isMark.lastIndexOf(false, at - 1);
	const right = isMark.indexOf(false, at + 1);
	if (at === 0) return right < 0 ? root : climb(heads, right, (head) => head > right);
	if (right < 0 || left < 0) return root;
	// A hyphen hangs on the word behind it, or on what that word is a part of.
	if (/^[-‐‑–/]$/.test(texts[at]!))
		return heads[left] === right || heads[right] !== left ? left : right;
	// The part that begins behind the mark, if it hangs on something before the mark.
	const begins = climb(heads, right, (head) => head > left);
	if (heads[begins]! >= 0 && heads[begins]! <= left) return begins;
	return climb(heads, left, (head) => head >= 0 && head < right);
}

/** Goes up from a word as long as its head allows. */
function climb(heads: Int16Array, from: number, allows: (head: number) => boolean): number {
	let top = from;
	while (heads[top]! >= 0 && allows(heads[top]!)) top = heads[top]!;
	return top;
}
