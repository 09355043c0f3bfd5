import type { Paper } from '../paper.ts';
import type { ChoiceAsked } from './choice.ts';

/** The options to tick. */
export const printChoice = ({ options }: ChoiceAsked): Paper => ({ boxes: options });
