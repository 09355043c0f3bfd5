/** What a statement can be held to be. */
export const VALUES = ['true', 'false', 'not-stated'] as const;
export type TruthValue = (typeof VALUES)[number];
