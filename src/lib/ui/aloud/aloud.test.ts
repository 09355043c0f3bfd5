import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, partsOf, still, type Happening, type Spoken, type Standing } from './aloud.ts';
import { voiceFor } from './voice.ts';

const article: Spoken = {
	text: 'A canal\n\nWASHINGTON (AP) — It opened in 1914. It is long!\n\nPhoto: NASA',
	paragraphs: [
		{ start: 0, end: 7, kind: 'heading' },
		{ start: 9, end: 57, kind: 'text' },
		{ start: 59, end: 70, kind: 'credit' }
	],
	sentences: [
		{ start: 27, end: 45 },
		{ start: 46, end: 57 }
	]
};

describe('an article is read aloud', () => {
	test('sentence by sentence, with what stands before them, and without credits', () => {
		expect(partsOf(article)).toEqual([
			{ paragraph: 0, start: 0, end: 7, words: 'A canal' },
			{ paragraph: 1, start: 0, end: 18, words: 'WASHINGTON (AP) —' },
			{ paragraph: 1, start: 18, end: 36, words: 'It opened in 1914.' },
			{ paragraph: 1, start: 37, end: 48, words: 'It is long!' }
		]);
	});

	test('with each part where its words are', () => {
		for (const { paragraph, start, end, words } of partsOf(article)) {
			const from = article.paragraphs[paragraph]!.start;
			expect(article.text.slice(from + start, from + end).trim()).toBe(words);
		}
	});
});

describe('what is said next', () => {
	const speaking = (at: number): Standing => ({ is: 'speaking', at });
	const paused = (at: number): Standing => ({ is: 'paused', at });

	test.each<[string, Standing, Happening, Standing]>([
		['it begins where it is told to', still, { type: 'play', from: 2 }, speaking(2)],
		['after a part comes the next', speaking(1), { type: 'said', part: 1 }, speaking(2)],
		['after the last it is still', speaking(3), { type: 'said', part: 3 }, still],
		['a pause stays at its part', speaking(2), { type: 'pause' }, paused(2)],
		['and goes on with it', paused(2), { type: 'goOn' }, speaking(2)],
		['in a pause nothing is said to the end', paused(2), { type: 'said', part: 2 }, paused(2)],
		['a late word of another part is nothing', speaking(2), { type: 'said', part: 1 }, speaking(2)],
		['it can be stopped', speaking(2), { type: 'stop' }, still],
		['a voice that fails ends it', speaking(2), { type: 'failed' }, still],
		['nothing is read of what has no parts', still, { type: 'play', from: 4 }, still]
	])('%s', (_, before, happening, expected) => {
		expect(after(before, happening, 4)).toEqual(expected);
	});

	test('is always a part that there is, whatever happens', () => {
		const happening: fc.Arbitrary<Happening> = fc.oneof(
			fc.record({ type: fc.constant('play' as const), from: fc.nat(9) }),
			fc.record({ type: fc.constant('said' as const), part: fc.nat(9) }),
			fc.record({ type: fc.constantFrom('pause', 'goOn', 'stop', 'failed') })
		);
		fc.assert(
			fc.property(fc.nat(8), fc.array(happening), (count, all) => {
				const end = all.reduce((standing, one) => after(standing, one, count), still);
				expect(end.is === 'still' || end.at < count).toBe(true);
			})
		);
	});
});

describe('the voice', () => {
	const british = { lang: 'en-GB', localService: true, default: false };
	const american = { lang: 'en_US', localService: true, default: false };
	const usual = { lang: 'en-AU', localService: true, default: true };
	const far = { lang: 'en-US', localService: false, default: true };
	const french = { lang: 'fr-FR', localService: true, default: true };

	test.each([
		['none where there is none', [], 'en', undefined],
		['none of another language', [french], 'en', undefined],
		['none that is not on the device: the text would leave it', [far], 'en', undefined],
		['the one that the device speaks with', [british, far, usual], 'en', usual],
		['else the one of the place', [british, american], 'en-US', american],
		['else the first of the language', [french, british, american], 'en', british]
	])('is %s', (_, voices, language, expected) => {
		expect(voiceFor(voices, language)).toBe(expected);
	});
});
