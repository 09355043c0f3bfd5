import { expect, test } from 'vitest';
import { findFacts } from '#lib/facts/index.ts';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { generateGap } from './generate.ts';

const gapsIn = (text: string) =>
	findFacts(readExcerpt(text))
		.flatMap(generateGap)
		.map(({ stem, accepted }) => [stem, ...accepted]);

test.each([
	['In 1912, Anna Lund left Oslo.', 'Anna Lund left Oslo in the year _____.', '1912'],
	['In 219 BC, Anna Lund left Oslo.', 'Anna Lund left Oslo in the year _____ BC.', '219', '219 BC'],
	['In AD 79, Anna Lund left Oslo.', 'Anna Lund left Oslo in the year AD _____.', '79', 'AD 79'],
	[
		'The National Museum Trust (NMT) is old. The NMT lives.',
		'In the article, the letters NMT stand for _____.',
		'National Museum Trust'
	],
	[
		'Foreign Minister Anna Lund left. Then Lund came.',
		'_____ is described in the article as the foreign minister.',
		'Anna Lund',
		'Lund'
	],
	[
		'NASA said that Anna Lund left Oslo in 1912.',
		'According to NASA, Anna Lund left Oslo in the year _____.',
		'1912'
	],
	[
		'“The old town lives by the sea,” said Anna Lund.',
		'Who said “The old town lives by the sea”? _____',
		'Anna Lund',
		'Lund'
	],
	[
		'A positively charged particle with the mass of an electron is called a positron.',
		'The word for a positively charged particle with the mass of an electron is _____.',
		'positron'
	]
])('%s leaves a gap that is filled in one way only', (text, ...gap) => {
	expect(gapsIn(text)).toContainEqual(gap);
});

test.each(['An octopus has three hearts.', 'In May 1912, Anna Lund left Oslo.'])(
	'what can be written in many ways leaves none: %s',
	(text) => {
		expect(gapsIn(text)).toEqual([]);
	}
);
