import { bylineRules } from './bylines.ts';
import { captionRules } from './captions.ts';
import { creditRules } from './credits.ts';
import { invitationRules } from './invitations.ts';
import type { FurnitureRule } from './rule.ts';

/** The rules, in the order in which they are tried. */
export const furnitureRules: readonly FurnitureRule[] = [
	...creditRules,
	...invitationRules,
	...bylineRules,
	...captionRules
];
