import { expect, test } from 'vitest';
import { composedBy } from '../../asked.ts';
import { cast } from './cast.ts';
import { role } from './role.ts';

const pairsIn = (text: string) =>
	composedBy(cast, [role], text).map(({ pairs }) =>
		pairs!.of.map(({ left, right }) => `${left} – ${right}`)
	);

const ISS =
	'According to retired NASA astronaut Terry Virts, Russian President Vladimir Putin went on. The director general of Roscosmos, Dmitry Rogozin spoke to Environment Minister Robert Baird.';

test('people are paired with what they are', () => {
	expect(pairsIn(ISS)).toEqual([
		[
			'Terry Virts – a retired NASA astronaut',
			'Dmitry Rogozin – the director general of Roscosmos',
			'Robert Baird – the environment minister'
		]
	]);
});

test.each([
	[
		'the Russian president is told by his name, and two are too few',
		ISS.split(' to Environment')[0]!
	],
	[
		'two of three are described alike',
		'U.S. Senator John Cornyn met U.S. Senator Anna Lund, and Environment Minister Robert Baird.'
	],
	[
		'one description holds the other',
		'A science writer, Anna Lund, met senior science writer Robert Baird and Environment Minister John Cornyn.'
	]
])('leaves alone what it cannot ask well: %s', (_, text) => {
	expect(pairsIn(text)).toEqual([]);
});

test('five are enough to pair', () => {
	const offices = ['Foreign', 'Health', 'Culture', 'Trade', 'Energy', 'Education'];
	const names = [
		'Anna Lund',
		'Tom Brown',
		'Maria Smith',
		'Robert Baird',
		'John Cornyn',
		'Peter Holst'
	];
	const text = offices.map((office, i) => `${office} Minister ${names[i]} spoke.`).join(' ');
	expect(pairsIn(text)[0]).toHaveLength(5);
});
