import type { Paper } from '../paper.ts';
import type { NumberAsked } from './number.ts';

/** A line in front of the unit. */
export const printNumber = ({ unit = '' }: NumberAsked): Paper => ({ line: unit });
