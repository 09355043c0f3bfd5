import { expect, test } from 'vitest';
import { factsBy } from '../../asked.ts';
import { date } from '../time/date.ts';

const unstatedIn = (text: string) => factsBy(date, text).flatMap(({ unstated }) => unstated ?? []);

test.each([
	[
		'In November 2021, the ISS was threatened by a Russian missile test.',
		'the Russian missile test of November 2021 was the first to threaten the ISS.'
	],
	[
		'In 1998, Anna Lund visited the tower at Kiruna.',
		'before 1998, Anna Lund had never visited the tower at Kiruna.'
	],
	[
		'In May 1943, the port of Leeds was bombed in a raid.',
		'before May 1943, the port of Leeds had never been bombed in a raid.'
	]
])('one time that is told need not be the first: %s', (text, unstated) => {
	expect(unstatedIn(text)).toEqual([unstated]);
});

test.each([
	['it was', 'In 1998, Anna Lund visited the tower at Kiruna. It was the first of her journeys.'],
	['it was not', 'Anna Lund visited the tower at Kiruna again in 1998.'],
	[
		'another sentence tells of it',
		'Anna Lund visited the tower at Kiruna in 1998. It is deep. It is old. Lund had seen the tower at Kiruna before.'
	],
	[
		'until then it had not been',
		'The war had spared Leeds until then. In 1940, a German plane bombed the harbour of Leeds.'
	],
	[
		'by another word',
		'The king of Norway visited the school at Leeds in 1956. It is old. Many go there. A visit in 1950 was short. So they say.'
	],
	[
		'an earlier year',
		'In 1998, the city of Cluj hosted the final of the cup. It is a large city. All went well there. In 1986, too, it came to Cluj.'
	],
	['it can only be once', 'Anna Lund opened the tower at Kiruna in 1998.']
])('nothing is made of it where the text tells: %s', (_, text) => {
	expect(unstatedIn(text)).toEqual([]);
});
