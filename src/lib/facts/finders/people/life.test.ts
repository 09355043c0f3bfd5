import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { life } from './life.ts';

test.each([
	[
		'Otto Jespersen (16 July 1860 – 30 April 1943) was a Danish linguist.',
		'In which year was Otto Jespersen born?  1860',
		'In which year did Otto Jespersen die?  1943'
	],
	[
		'Marie Curie (7 November 1867 – 4 July 1934) was a Polish and French physicist and chemist.',
		'In which year was Marie Curie born?  1867',
		'In which year did Marie Curie die?  1934'
	],
	[
		'Antonín Leopold Dvořák ( Czech: [ˈantoɲiːn ˈlɛopolt ˈdvor̝aːk]; 8 September 1841 – 1 May 1904) was a Czech composer. Dvořák wrote nine symphonies.',
		'In which year was Antonín Leopold Dvořák born?  1841',
		'In which year did Antonín Leopold Dvořák die?  1904'
	],
	[
		'Dame Agatha Christie, DBE (15 September 1890 – 12 January 1976) wrote crime novels.',
		'In which year was Agatha Christie born?  1890',
		'In which year did Agatha Christie die?  1976'
	],
	[
		'Charles J. Fillmore (August 9, 1929 – February 13, 2014) was an American linguist.',
		'In which year was Charles J. Fillmore born?  1929',
		'In which year did Charles J. Fillmore die?  2014'
	],
	[
		"Pierre Charles L'Enfant (French: [pjɛʁ ʃɑʁl lɑ̃fɑ̃]; August 2, 1754 – June 14, 1825) planned Washington.",
		"In which year was Pierre Charles L'Enfant born?  1754",
		"In which year did Pierre Charles L'Enfant die?  1825"
	]
])('asks when somebody was born and died: %s', (text, ...asked) => {
	expect(askedBy(life, text)).toEqual(asked);
});

test.each([
	[
		'years alone may be those of an office',
		'Jimmy Carter (1977–1981) was followed by Ronald Reagan.'
	],
	['years alone may be those of an office', 'Otto Jespersen (1860–1943) was a Danish linguist.'],
	['a reign', 'King Louis (reigned 1715–1774) built the palace.'],
	['about', 'Henry Hudson (c. 1565 – 1611) was an English sea explorer.'],
	['nobody', 'The war (28 July 1914 – 11 November 1918) killed millions.'],
	['dead before born', 'Anna Smith (12 May 1990 – 3 May 1980) is a mistake.'],
	[
		'before Christ, which a year alone does not say',
		'Julius Caesar (12 July 100 BC – 15 March 44 BC) was a Roman general.'
	],
	['too old', 'Thomas Jones (1 May 1500 – 2 May 1900) is a legend.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(life, text)).toEqual([]);
});
