/** How many resolutions were made and were right, of how many that there were to be made. */
export interface Resolved {
	resolved: number;
	right: number;
	/** What the treebank gives an answer for. */
	gold: number;
}

/** The counts, with their shares in per cent. */
export interface ResolutionScore extends Readonly<Resolved> {
	readonly precision: number;
	readonly recall: number;
}

export function noneResolved(): Resolved {
	return { resolved: 0, right: 0, gold: 0 };
}

export function scored({ resolved, right, gold }: Resolved): ResolutionScore {
	return {
		resolved,
		right,
		gold,
		precision: resolved ? (100 * right) / resolved : 0,
		recall: gold ? (100 * right) / gold : 0
	};
}
