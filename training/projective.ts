/** Lifts arcs that cross others to the head's head until none crosses (Nivre and Nilsson 2005). */
export function projective(heads: readonly number[]): number[] {
	const lifted = [...heads];
	const length = heads.length;
	for (;;) {
		let shortest = -1;
		let reach = Infinity;
		for (let i = 0; i < length; i++) {
			const span = Math.abs(lifted[i]! - i);
			if (lifted[i]! < length && span < reach && crosses(lifted, i)) [shortest, reach] = [i, span];
		}
		if (shortest < 0) return lifted;
		lifted[shortest] = lifted[lifted[shortest]!]!;
	}
}

/** Whether a word between a word and its head does not stand under that head. */
function crosses(heads: readonly number[], i: number): boolean {
	const head = heads[i]!;
	for (let between = Math.min(i, head) + 1; between < Math.max(i, head); between++) {
		let up = between;
		while (up !== head && up < heads.length) up = heads[up]!;
		if (up !== head) return true;
	}
	return false;
}
