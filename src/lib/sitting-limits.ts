/** The limits that a sitting knows. They are part of `limits.ts`, and apart so that a phone loads no others. */
export const sittingLimits = {
	/** Questions that a bank keeps. */
	bankQuestions: 400,
	/** Characters of one typed answer. */
	answerCharacters: 400,
	/** Operations in the log of one attempt. */
	attemptOperations: 5_000,
	/** Operations that a page sends at once. */
	sentOperations: 100
} as const;
