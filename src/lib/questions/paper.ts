/** A question as it is printed. */
export interface Paper {
	/** The stem in parts, where there is a line to write on between them. */
	stem?: readonly string[];
	/** What there is to tick, or to number. */
	boxes?: readonly string[];
	/** What there is to join by lines. */
	sides?: readonly [readonly string[], readonly string[]];
	/** A line to write on, with what stands behind it. */
	line?: string;
	/** How it is done, where that is not seen. */
	how?: string;
}
