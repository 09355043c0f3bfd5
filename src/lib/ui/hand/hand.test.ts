import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readHand, usualHand, type Hand } from './hand.ts';

const [, script = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))!;

/** What the script of app.html does to the page of a device that has kept this. */
function drawn(kept: string | null): Record<string, string> {
	const set: Record<string, string> = {};
	const style = {
		setProperty: (name: string, value: string) => void (set[name] = value)
	};
	runInNewContext(script, {
		document: { documentElement: { dataset: {}, style } },
		localStorage: { getItem: (name: string) => (name === 'hand' ? kept : null) },
		addEventListener: () => {},
		window: {}
	});
	return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== ''));
}

const keep = (changes: Partial<Hand>) => JSON.stringify({ ...usualHand, ...changes });

describe('what is set on a device', () => {
	test('is read back as it was set', () => {
		const set: Hand = { ...usualHand, size: 'larger', side: 'left', vibrate: true, pace: 1.5 };
		expect(readHand(JSON.stringify(set))).toEqual(set);
	});

	test.each([
		['nothing', null],
		['no JSON', 'large'],
		['a list', '[]'],
		['another version', keep({}).replace('"version":1', '"version":2')],
		['a size that there is not', keep({}).replace('"size":"usual"', '"size":"huge"')]
	])('is the usual where %s is kept', (_, kept) => {
		expect(readHand(kept)).toEqual(usualHand);
	});
});

describe('before the first paint', () => {
	test.each<[string, Partial<Hand>, Record<string, string>]>([
		['nothing is changed where nothing was set', {}, {}],
		['large letters', { size: 'large' }, { 'font-size': '115%' }],
		['larger letters', { size: 'larger' }, { 'font-size': '130%' }],
		[
			'wide spacing',
			{ spacing: 'wide' },
			{ 'letter-spacing': '.06em', 'word-spacing': '.16em', '--lead': '1.9' }
		],
		['buttons at the left', { side: 'left' }, { '--hand': 'row' }]
	])('%s', (_, changes, expected) => {
		expect(drawn(keep(changes))).toEqual(expected);
	});

	test.each([null, 'large', '[]', '7', 'null', '{"version":2,"size":"larger"}', '{"size":{}}'])(
		'a page is the usual one where what is kept is %s',
		(kept) => expect(drawn(kept)).toEqual({})
	);
});
