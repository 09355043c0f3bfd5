import type { Paper } from '../paper.ts';

/** The gap in the stem is what is written on. */
export const printGap = (): Paper => ({});
