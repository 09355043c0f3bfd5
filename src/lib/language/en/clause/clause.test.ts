import { expect, test } from 'vitest';
import { readExcerpt } from '../excerpt.ts';
import { phrase } from '../phrases.ts';
import { findClauses } from './clause.ts';

/** The clauses of a sentence: lead | subject | verb | rest. */
function clausesIn(text: string): string[] {
	const [sentence] = readExcerpt(text).sentences;
	return findClauses(sentence!.words).map(({ lead, subject, verb, rest, negated, passive }) => {
		const parts = [lead, subject, verb, rest].map((run) => (run ? phrase(sentence!, run) : ''));
		return parts.join(' | ') + (negated ? ' (not)' : '') + (passive ? ' (passive)' : '');
	});
}

test.each([
	[
		'In 2012, she was made a Dame, and in 2015 she became the first woman to win the medal.',
		'In 2012 | she | was made | a Dame (passive)',
		'in 2015 | she | became | the first woman to win the medal'
	],
	[
		'But in 2020, NASA began a program with SpaceX to travel to the space station and back.',
		'in 2020 | NASA | began | a program with SpaceX to travel to the space station and back'
	],
	[
		'The International Space Station (ISS), a partnership between nations, has been threatened by a missile.',
		' | The ISS, a partnership between nations | has been threatened | by a missile (passive)'
	],
	[
		'There are currently seven people living on the ISS – four Americans, two Russians and one German.',
		' | There | are | currently seven people living on the ISS'
	],
	[
		'For example, Ghent closed its centre to through traffic in April 2017.',
		' | Ghent | closed | its centre to through traffic in April 2017'
	],
	[
		'Old Sarum, a borough with no inhabitants, sent two members to Parliament, while Manchester sent none.',
		' | Old Sarum, a borough with no inhabitants | sent | two members to Parliament'
	],
	[
		'The act gave the vote to men who rented property worth £10 a year, and it raised the number of voters.',
		' | The act | gave | the vote to men who rented property worth £10 a year',
		' | it | raised | the number of voters'
	],
	[
		'Fort Lee is the first town on the New Jersey side; the bridge is old.',
		' | Fort Lee | is | the first town on the New Jersey side',
		' | the bridge | is | old'
	],
	[
		'Dvořák moved to Prague in 1857 and became an organist.',
		' | Dvořák | moved | to Prague in 1857',
		' | Dvořák | became | an organist'
	],
	[
		'Holt was named defensive player of the year in District 6-4A, and he earned all-district honors in 2006.',
		' | Holt | was named | defensive player of the year in District 6-4A (passive)',
		' | he | earned | all-district honors in 2006'
	],
	[
		'He was sent to Harrow, where he remained until 1805.',
		' | He | was sent | to Harrow (passive)'
	],
	[
		'Most of his plants died, but the Chinese workers whom he hired taught planters in India.',
		' | Most of his plants | died | '
	],
	[
		'The company, which was founded in 1921, does not make bicycles.',
		' | The company, which was founded in 1921 | does not make | bicycles (not)'
	],
	[
		'In its first year, the museum sold 30,000 tickets.',
		'In its first year | the museum | sold | 30,000 tickets'
	],
	[
		'Nearly 30,000 people packed the streets of San Francisco.',
		' | Nearly 30,000 people | packed | the streets of San Francisco'
	],
	[
		'General Kayani is well known and liked in Kabul.',
		' | General Kayani | is well known |  (passive)'
	],
	[
		'In 2005, the company Amazon named a service after it: on that site people do small tasks.',
		'In 2005 | the company Amazon | named | a service after it'
	],
	['The siege lasted eight months.', ' | The siege | lasted | eight months'],
	[
		'Born in Warsaw, Marie Curie moved to Paris.',
		'Born in Warsaw | Marie Curie | moved | to Paris'
	],
	[
		'Scientists at the University of Leeds recently discovered a new species of frog.',
		' | Scientists at the University of Leeds | recently discovered | a new species of frog'
	],
	[
		'After riots in Bristol and Nottingham, the Lords gave way.',
		'After riots in Bristol and Nottingham | the Lords | gave | way'
	],
	[
		'The cross lets the heat into the middle of the loaf.',
		' | The cross | lets | the heat into the middle of the loaf'
	],
	[
		'A dwarf planet is a body that orbits the Sun and is round.',
		' | A dwarf planet | is | a body that orbits the Sun',
		' | A dwarf planet | is | round'
	],
	[
		'The dam was built in 1991 to protect the valley after a flood in 1983 killed 34 people.',
		' | The dam | was built | in 1991 to protect the valley (passive)'
	],
	[
		'Three petitions were presented to Parliament, in 1839, 1842 and 1848, and all three were rejected.',
		' | Three petitions | were presented | to Parliament, in 1839, 1842 and 1848 (passive)',
		' | all three | were rejected |  (passive)'
	],
	[
		'On June 19, 1902, the U.S. Senate voted in favor of building the canal through Panama.',
		'On June 19, 1902 | the U.S. Senate | voted | in favor of building the canal through Panama'
	],
	[
		'Otto Jespersen (16 July 1860 – 30 April 1943) was a Danish linguist.',
		' | Otto Jespersen | was | a Danish linguist'
	],
	[
		'Barger took part in hunts, learned how to sleep in the snow, and sometimes went hungry.',
		' | Barger | took | part in hunts'
	],
	[
		'Women did not get the vote in national elections until 1918.',
		' | Women | did not get | the vote in national elections until 1918 (not)'
	],
	[
		'Wheat prices fell thanks to a rich harvest in France, and the price of bread fell too.',
		' | Wheat prices | fell | thanks to a rich harvest in France',
		' | the price of bread | fell | too'
	],
	['Its moon is called Dysnomia.', ' | Its moon | is called | Dysnomia (passive)'],
	[
		'The judge, Anna Lund, agreed with the jury, but Tom Brown did not.',
		' | The judge, Anna Lund | agreed | with the jury'
	],
	[
		'Anna Lund lost interest in school at age 16, and after attending a play, found her calling.',
		' | Anna Lund | lost | interest in school at age 16',
		'after attending a play | Anna Lund | found | her calling'
	],
	['NASA has never lost the tapes.', ' | NASA | has never lost | the tapes'],
	[
		'Professor Lund says that iodine is added to salt.',
		' | Professor Lund | says | that iodine is added to salt'
	]
])('%s', (text, ...clauses) => {
	expect(clausesIn(text)).toEqual(clauses);
});

test.each([
	['a question', 'What does it tell you?'],
	['an order', 'Mix quickly with one hand until the dough comes together.'],
	['a quotation', '“We go on,” said Tom Brown.'],
	[
		'a subordinate clause in front',
		'Since the CFLs are the most common bulbs, the proponents made a study.'
	],
	[
		'a list that ends in a noun',
		'The force behind these calls, commentaries, and metascience is a crisis.'
	],
	['a list in front of its verb', 'Apples, pears, and plums are fruits that grow on trees.'],
	['no verb', 'A new station.'],
	[
		'an overlong subject',
		'The man of the house of the king of the land of the sea of the sun of the moon left.'
	]
])('%s has no clause of the plain shape: %s', (_, text) => {
	expect(clausesIn(text)).toEqual([]);
});

test('asides stand in the subject and can be left out', () => {
	const [sentence] = readExcerpt(
		'The ISS, a partnership of nations, has been threatened.'
	).sentences;
	const [clause] = findClauses(sentence!.words);
	expect(phrase(sentence!, clause!.subject, clause!.asides)).toBe('The ISS');
});
