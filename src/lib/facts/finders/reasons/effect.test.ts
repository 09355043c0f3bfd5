import { expect, test } from 'vitest';
import { askedBy, factsBy } from '../../asked.ts';
import { effect } from './effect.ts';

test.each([
	[
		'Russia’s invasion of Ukraine has put the future of the International Space Station (ISS) in jeopardy.',
		'What has put the future of the ISS in jeopardy?  Russia’s invasion of Ukraine'
	],
	[
		'In November 2021, the ISS was threatened by a Russian missile test. The test led to the U.S. accusing Russia of militarizing space.',
		'What led to the U.S. accusing Russia of militarizing space?  the Russian missile test'
	],
	[
		'The death of the emperor led to a long civil war in the east.',
		'What led to a long civil war in the east?  the death of the emperor'
	],
	[
		'Iodine deficiency can lead to serious health problems including brain damage.',
		'What can lead to serious health problems including brain damage?  iodine deficiency'
	],
	[
		'The eruption of Mount Tambora caused a year without a summer in Europe.',
		'What caused a year without a summer in Europe?  the eruption of Mount Tambora'
	],
	[
		'Heavy rain over the Alps brought the work on the tunnel to a halt.',
		'What brought the work on the tunnel to a halt?  heavy rain over the Alps'
	],
	[
		'While the trains ran on, Anna Lund said that recent statements made by the director of the bank, Tom Brown about closing the branch in Leeds have put the future of the port in doubt.',
		'What has put the future of the port in doubt?  statements made by the director of the bank (Anna Lund)'
	],
	[
		'The decision of the court sparked protests in four cities of Poland.',
		'What sparked protests in four cities of Poland?  the decision of the court'
	]
])('asks what led to something: %s', (text, ...asked) => {
	expect(askedBy(effect, text)).toEqual(asked);
});

test.each([
	['what this is', 'This led to a war between the two countries.'],
	['negated', 'The storm over Leeds did not lead to the loss of the ship.'],
	['another meaning of lead', 'Tom Brown led the team to the top of the league.'],
	['too little', 'Rain led to floods.'],
	['quoted', '“The war in Spain led to the ruin of the town,” said Tom Brown.'],
	['passive', 'The crisis was caused by a lack of grain in the south.'],
	[
		'what is said behind',
		'Anna Lund left, and rumours about the bank put the future of it in doubt.'
	],
	[
		'a list that would be cut',
		'The loss of the savings, the branches and the trust of its customers brought the story of the bank to an end.'
	],
	[
		'tied to the text before',
		'The closure of the mine at Leeds led to unemployment in the valley as well.'
	],
	['what “it” is', 'It has put the future of the club in doubt.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(effect, text)).toEqual([]);
});

const TEST = 'In November 2021, the ISS was threatened by a Russian missile test.';

test.each([
	['The test led to a long quarrel.', 'gives a consequence of the Russian missile test'],
	[
		'The test could lead to a long quarrel.',
		'gives a possible consequence of the Russian missile test'
	],
	[
		'The test led to the U.S. accusing Russia of militarizing space.',
		'tells how the U.S. reacted to the Russian missile test'
	],
	[
		'The test led to NASA moving six ships to the north.',
		'tells how NASA reacted to the Russian missile test'
	]
])(
	'what something led to is looked for by its cause, in other words than its own: %s',
	(text, locate) => {
		const [found] = factsBy(effect, `${TEST} ${text}`);
		expect(found!.locate).toBe(locate);
	}
);
