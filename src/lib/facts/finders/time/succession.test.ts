import { expect, test } from 'vitest';
import { composedBy } from '../../asked.ts';
import type { Fact } from '../../fact.ts';
import { date } from './date.ts';
import { succession } from './succession.ts';

/** What is stated, and whether it is so. */
const statedOf = ({ contradicted, statement }: Fact) =>
	contradicted ? `False: ${contradicted}` : `True: ${statement!.key.text}.`;
const stated = (text: string) => composedBy(succession, [date], text).map(statedOf);

test.each([
	[
		'two deeds of one person, the second told without its subject',
		'In 1890, Anna Lund joined the Labour Party. In 1899, Anna Lund published a book about Norway.',
		/^(?:True: Anna Lund (?:joined the Labour Party before publishing|published a book about Norway after joining)|False: Anna Lund (?:joined the Labour Party after publishing|published a book about Norway before joining)) /
	],
	[
		'the deeds of two, told side by side',
		'In 1901, Anna Lund opened the Oslo Museum. In 1904, Tom Brown won the Halden Medal.',
		/^(?:True: .* opened .* before Tom Brown won|True: .* won .* after Anna Lund opened|False: .* opened .* after Tom Brown won|False: .* won .* before Anna Lund opened) /
	],
	[
		'years before Christ count down',
		'In 219 BC, Hannibal attacked the town of Saguntum. In 237 BC, Hannibal crossed the river Oria.',
		/^(?:True: Hannibal crossed .* before attacking|True: Hannibal attacked .* after crossing|False: Hannibal crossed .* after attacking|False: Hannibal attacked .* before crossing) /
	],
	[
		'months of one year',
		'In March 1920, Anna Lund sold the Halden Inn. In May 1920, Anna Lund bought the Oria Bridge.',
		/^(?:True: Anna Lund sold .* before buying|True: Anna Lund bought .* after selling|False: Anna Lund sold .* after buying|False: Anna Lund bought .* before selling) /
	]
])('%s', (_, text, expected) => {
	expect(stated(text)).toEqual([expect.stringMatching(expected)]);
});

test.each([
	[
		'of one year the order is not told',
		'In 1903, Anna Lund joined the Labour Party. In 1903, Anna Lund published a book about Norway.'
	],
	[
		'a month and its year may be one time',
		'In May 1903, Anna Lund joined the Labour Party. In 1903, Anna Lund published a book about Norway.'
	],
	[
		'birth and death are no question',
		'In 1870, Anna Lund was born in Oslo. In 1903, Anna Lund joined the Labour Party.'
	],
	[
		'who has a degree had entered before',
		'In 1877, Anna Lund entered the University of Oslo. In 1887, Anna Lund received a degree in French.'
	],
	[
		'a house is built before anything happens in it',
		'In 1877, the Halden Museum was built in Oslo. In 1887, the Halden Museum was moved to Bergen.'
	],
	[
		'what lasts has no place among events',
		'In 1877, Anna Lund lived in Oslo. In 1887, Anna Lund joined the Labour Party.'
	],
	[
		'centuries apart nobody takes one for the other',
		'In 1577, Anna Lund joined the Norway Company. In 1887, Tom Brown won the Halden Medal.'
	],
	[
		'what somebody only says is no event',
		'NASA said that Anna Lund joined the Labour Party in 1890. NASA said that Anna Lund published a book in 1899.'
	],
	[
		'what was done twice may be either',
		'In 1890, Anna Lund joined the Labour Party. In 1899, Anna Lund published a book about Norway. She joined the Labour Party again.'
	],
	[
		'one verb for both reads badly',
		'In 1890, Anna Lund published a guide to Oslo. In 1899, Anna Lund published a book about Norway.'
	],
	[
		'who had it first tells its own place',
		'In 1890, Anna Lund made her debut in Oslo. In 1899, Anna Lund published a book about Norway.'
	]
])('leaves alone what it cannot state well: %s', (_, text) => {
	expect(stated(text)).toEqual([]);
});
