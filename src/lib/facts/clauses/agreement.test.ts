import { expect, test } from 'vitest';
import { agreeingForm } from './agreement.ts';

test.each([
	['is', 'VBZ', 'is', 'are'],
	['were', 'VBD', 'was', 'were'],
	['has', 'VBZ', 'has', 'have'],
	['have', 'VBP', 'has', 'have'],
	['carries', 'VBZ', 'carries', 'carry'],
	['carry', 'VBP', 'carries', 'carry'],
	['reach', 'VBP', 'reaches', 'reach'],
	['took', 'VBD', 'took', 'took'],
	['can', 'MD', 'can', 'can']
])('"%s" (%s) is said of one and of many', (text, xpos, ofOne, ofMany) => {
	const word = { text, xpos } as Parameters<typeof agreeingForm>[0];
	expect([agreeingForm(word, false), agreeingForm(word, true)]).toEqual([ofOne, ofMany]);
});
