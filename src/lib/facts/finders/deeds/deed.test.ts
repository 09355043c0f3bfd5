import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { deed } from './deed.ts';

test.each([
	[
		'Christopher Wren designed the new cathedral in the heart of the city.',
		'Who designed the new cathedral in the heart of the city?  Christopher Wren'
	],
	[
		'In 1903, Marie Curie shared the Nobel Prize in Physics with Henri Becquerel.',
		'In 1903, who shared the Nobel Prize in Physics with Henri Becquerel?  Marie Curie'
	],
	[
		'NASA held a ceremony for the crew of Columbia in Houston.',
		'Which organisation held a ceremony for the crew of Columbia in Houston?  NASA'
	],
	[
		'Referee Ingrid Dahl showed nine yellow cards and one red card.',
		'Who showed nine yellow cards and one red card?  Ingrid Dahl'
	],
	[
		'A Chinese legend says that Emperor Shen Nong discovered tea in 2737 BC.',
		'Who discovered tea in 2737 BC?  Shen Nong (a Chinese legend)'
	],
	[
		'In the 20th minute, Marcus Berg missed a chance to put Sweden in the lead.',
		'In the 20th minute, who missed a chance to put Sweden in the lead?  Marcus Berg'
	],
	[
		'Robert Fortune, a Scottish botanist, wrote a book. Robert Fortune stole tea plants from China in 1848 for the company.',
		'Who stole tea plants from China in 1848 for the company?  Robert Fortune'
	],
	[
		'Theodore Roosevelt oversaw the realization of a long-term United States goal.',
		'Who oversaw the realization of a long-term United States goal?  Theodore Roosevelt'
	],
	[
		'Anna Lund ultimately lost interest in school at age 16, and after attending a performance of Antigone, found her calling.',
		'Who ultimately lost interest in school at age 16?  Anna Lund'
	]
])('asks who did something: %s', (text, ...asked) => {
	expect(askedBy(deed, text)).toEqual(asked);
});

test.each([
	[
		'a family is not the one who has its name',
		'Daniel Bernoulli was born in Groningen. The Bernoulli family emigrated to escape the persecution of the Huguenots.'
	],
	['others may be saints too', 'Jerome Smith is recognised as a saint by the Catholic Church.'],
	['negated', 'Anna Lund did not open the museum in Leeds.'],
	['only possible', 'Anna Lund may open the museum in Leeds.'],
	['hypothetical', 'If Anna Lund opened the museum in Leeds, nobody came.'],
	['too little to be told from others', 'Anna Lund won.'],
	['about somebody’s own', 'Anna Lund loved her husband and her two sons.'],
	['nobody by name', 'The team won the National Cup in 1984.'],
	[
		'which goal',
		'Theodore Roosevelt oversaw the realization of a long-term United States goal—a canal.'
	],
	['which event', 'Anna Lund attended the event in the town of Leeds.'],
	['quoted', '“Anna Lund built the house in the town,” said Tom Brown.'],
	['a state', 'Anna Lund had a house in the town of Leeds.'],
	['within six months of what', 'Within 6 months, John Hay signed a treaty with Colombia.'],
	[
		'a list of which the rest is cut off',
		'Ken Barger took part in hunts, learned how to sleep in the snow, and went hungry.'
	],
	[
		'a view in somebody’s own voice',
		'I think so. George Bush makes all of the others in the party look good.'
	]
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(deed, text)).toEqual([]);
});
