/** A bank made in a browser is the one that ships, to the byte: a phone in flight mode gives no other. */
import { afterAll, expect, test } from 'vitest';
import { openMaker } from '#lib/bank/maker.browser.ts';
import type { Progress } from '#lib/bank/progress.ts';
import { writeBank } from '#lib/bank/write.ts';

const articles = import.meta.glob<string>('../questions/*/article.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const banks = import.meta.glob<string>('../questions/*/bank.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const maker = openMaker();
afterAll(() => maker.giveUp());

test('modules ship', () => {
	expect(Object.keys(articles).length).toBeGreaterThan(0);
	expect(Object.keys(banks)).toHaveLength(Object.keys(articles).length);
});

test.each(Object.entries(articles))('%s gives the bank that ships', async (file, content) => {
	const stored = banks[file.replace('article.md', 'bank.json')];
	const made = await maker.make({ content, name: 'article.md', title: '' });
	expect(writeBank(made!.bank!) === stored).toBe(true);
});

const [source = ''] = Object.values(articles);

test('a file gives what its text gives, under the title that it was given', async () => {
	const content = new File([source], 'x.md');
	const made = await maker.make({ content, name: 'x.md', title: '  Another   title ' });
	expect(made!.bank!.article.title).toBe('Another title');
	expect(made!.bank!.questions.length).toBeGreaterThan(0);
});

test('what cannot become an article is told in a sentence', async () => {
	const made = await maker.make({ content: 'Too short.', name: '', title: '' });
	expect(made).toEqual({ problem: expect.stringMatching(/^This text is 2 words long\./) });
});

/** A source that is read for long: a text many times over, without its front matter. */
const long = Array.from({ length: 20 }, () => source.replace(/^---[^]*?---/, '')).join('\n\n');

test('progress goes from the first step to the last and never back', async () => {
	const told: Progress[] = [];
	await maker.make({ content: long, name: '', title: '' }, (progress) => told.push(progress));
	const shares = told.map(({ share }) => share);
	expect(told[0]).toEqual({ step: 'read', share: 0 });
	expect(told.at(-1)!.step).toBe('choose');
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(told.filter(({ step }) => step === 'read').length).toBeGreaterThan(20);
});

test('what is given up ends at once, and the next article is made anew', async () => {
	let last: Progress | undefined;
	const given = maker.make({ content: long, name: '', title: '' }, (progress) => {
		last = progress;
		maker.giveUp();
	});
	expect(await given).toBeUndefined();
	expect(last).toEqual({ step: 'read', share: 0 });
	const made = await maker.make({ content: source, name: 'article.md', title: '' });
	expect(made!.bank!.questions.length).toBeGreaterThan(0);
});

test('an article that is asked for while another is made takes its place', async () => {
	const first = maker.make({ content: long, name: '', title: '' });
	const second = maker.make({ content: source, name: 'article.md', title: '' });
	expect(await first).toBeUndefined();
	expect((await second)!.bank!.article.text).toBeTruthy();
});
