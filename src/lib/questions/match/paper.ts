import type { Paper } from '../paper.ts';
import type { MatchAsked } from './match.ts';

/** Both sides, to be joined by lines. */
export const printMatch = ({ left, right }: MatchAsked): Paper => ({ sides: [left, right] });
