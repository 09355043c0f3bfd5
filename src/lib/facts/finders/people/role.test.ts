import { expect, test } from 'vitest';
import { askedBy, factsBy } from '../../asked.ts';
import { role } from './role.ts';

test.each([
	[
		'Anna Lund, a former PE teacher, took over at Rovers in November.',
		'Who is described in the article as a former PE teacher?  Anna Lund',
		'How does the article describe Anna Lund?  a former PE teacher'
	],
	[
		'Brahms and the prominent critic Eduard Hanslick came.',
		'Who is described in the article as a prominent critic?  Eduard Hanslick',
		'How does the article describe Eduard Hanslick?  a prominent critic'
	],
	[
		'According to retired NASA astronaut Terry Virts, it was so.',
		'Who is described in the article as a retired NASA astronaut?  Terry Virts',
		'How does the article describe Terry Virts?  a retired NASA astronaut'
	],
	[
		'While it lasts, the director general of Roscosmos, Dmitry Rogozin spoke of it.',
		'Who is described in the article as the director general of Roscosmos?  Dmitry Rogozin',
		'How does the article describe Dmitry Rogozin?  the director general of Roscosmos'
	],
	[
		'Paul Dewar, an Ottawa New Democrat MP, criticised it.',
		'Who is described in the article as an Ottawa New Democrat MP?  Paul Dewar',
		'How does the article describe Paul Dewar?  an Ottawa New Democrat MP'
	],
	[
		'Environment Minister John Baird said so.',
		'Who is described in the article as the environment minister?  John Baird',
		'How does the article describe John Baird?  the environment minister'
	],
	[
		'Russian President Vladimir Putin went.',
		'Who is described in the article as the Russian president?  Vladimir Putin',
		'How does the article describe Vladimir Putin?  the Russian president'
	],
	[
		'U.S. Senator John Cornyn issued a statement.',
		'Who is described in the article as a U.S. senator?  John Cornyn',
		'How does the article describe John Cornyn?  a U.S. senator'
	],
	[
		'Texas Gov. George W. Bush went.',
		'Who is described in the article as the Texas governor?  George W. Bush',
		'How does the article describe George W. Bush?  the Texas governor'
	],
	[
		'Retired Col. William Campenni spoke.',
		'Who is described in the article as a retired colonel?  William Campenni',
		'How does the article describe William Campenni?  a retired colonel'
	],
	[
		'Opposition leader Carmen Salas disagreed.',
		'Who is described in the article as the opposition leader?  Carmen Salas',
		'How does the article describe Carmen Salas?  the opposition leader'
	],
	[
		'Catherine of Braganza, a Portuguese princess, drank tea. King Charles II married Catherine of Braganza.',
		'Who is described in the article as a Portuguese princess?  Catherine of Braganza',
		'How does the article describe Catherine of Braganza?  a Portuguese princess'
	],
	[
		'It was NASA’s chief scientist James Green who said so.',
		'Who is described in the article as NASA’s chief scientist?  James Green',
		'How does the article describe James Green?  NASA’s chief scientist'
	],
	[
		'Lars Mikkelsen, Director of the National Bank, spoke.',
		'Who is described in the article as the director of the National Bank?  Lars Mikkelsen',
		'How does the article describe Lars Mikkelsen?  the director of the National Bank'
	],
	[
		'They asked senior analyst Priya Nair of Nordbank.',
		'Who is described in the article as a senior analyst?  Priya Nair',
		'How does the article describe Priya Nair?  a senior analyst'
	]
])('asks who is what, and what somebody is: %s', (text, ...asked) => {
	expect(askedBy(role, text)).toEqual(asked);
});

test.each([
	['only what it does for a club', 'Midfielder Tom Okafor scored twice.'],
	['a form of address', 'Dr. Anna Lund spoke.'],
	['a form of address', 'Bear victim Mr. Tom Brown spoke.'],
	['would-be', 'Would-be President Anna Lund left.'],
	['whose brother', 'His brother Tom Brown spoke.'],
	['alleged', 'The police hold alleged drug dealer Tom Brown.'],
	['so-called', 'They laughed at so-called chief scientist Tom Brown.'],
	[
		'the king of Spain is not Pedro Ruiz',
		'The dinner was held for the king of Spain, Pedro Ruiz and Anna Lund.'
	],
	[
		'the king of Spain is not Pedro Ruiz',
		'The dinner was held for the king of Spain, Pedro Ruiz, Anna Lund and Tom Brown.'
	],
	['a nurse may be somebody else', 'She met Tom Brown, a nurse from Leeds, and a porter.'],
	[
		'the director of a place is cut off',
		'It was John Pike, director of the Alexandria, Va.-based firm.'
	],
	['of which company', 'The chairman of the company, Tom Brown, left.'],
	['the time of the text', 'They asked then Vice President Joe Biden.'],
	['two people run together', 'It was sent to Melanie King Brandon Luna.'],
	[
		'a title inside a name',
		'By the Arts and Humanities Citation Index Professor Noam Chomsky is widely cited.'
	],
	['the name of a paper', 'New Scientist Tom Brown wrote of it.'],
	['of which team', 'Carlos Prieto, the captain’s brother, was sent off.'],
	['of which country', 'Prime Minister Anna Lund spoke about the harvest.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(role, text)).toEqual([]);
});

test('a surname that two have is no answer by itself', () => {
	const alsoIn = (text: string) => factsBy(role, text)[0]!.asks[0]!.key.also;
	expect(alsoIn('Foreign Minister Anna Lund spoke. Then Lund left.')).toEqual(['Lund']);
	expect(alsoIn('Foreign Minister Anna Lund spoke. Then Peter Lund left.')).toEqual([]);
});
