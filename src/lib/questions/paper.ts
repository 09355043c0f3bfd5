/** A question as it is printed below its stem. */
export interface Paper {
	/** What there is to tick, or to number. */
	boxes?: readonly string[];
	/** What there is to join by lines. */
	sides?: readonly [readonly string[], readonly string[]];
	/** A line to write on, with what stands behind it. */
	line?: string;
	/** How it is done, where that is not seen. */
	how?: string;
}
