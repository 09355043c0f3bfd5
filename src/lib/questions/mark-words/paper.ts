import type { Paper } from '../paper.ts';

/** Marked in the article, which is printed too. */
export const printMarkWords = (): Paper => ({ how: 'Underline it in the article.' });
