import { expect, test } from 'vitest';
import { findBehind, type SettledLine } from './behind.ts';

const one = 'The bridge of Aldport was opened again on Friday, three years after it was closed.';
const two = 'Its repair cost 41 million dollars, and 180 workers took part in it.';

/** Lines from words that stand for themselves: "# " before a heading, "- " before an item. */
const linesOf = (...texts: string[]): SettledLine[] =>
	texts.map((text) => {
		if (text.startsWith('# ')) return { kind: 'heading', text: text.slice(2) };
		if (text.startsWith('- ')) return { kind: 'item', text: text.slice(2) };
		if (text.startsWith('By ')) return { kind: 'byline', text };
		return /[.!?]$/.test(text) ? { kind: 'text', text } : { kind: 'credit', text };
	});

const behind = (...texts: string[]) => {
	const lines = linesOf(...texts);
	return [...findBehind(lines, '')].sort((a, b) => a - b).map((at) => lines[at]!.text);
};

test.each<[what: string, after: string[], ...left: string[]]>([
	[
		'comments',
		['3 Comments', 'So true!', '2 hours ago', 'I was there.'],
		'So true!',
		'I was there.'
	],
	['comments, counted in brackets', ['Comments (1,204)', 'So true!'], 'So true!'],
	['replies to a blog', ['# 12 thoughts on “The bridge”', 'So true!'], 'So true!'],
	[
		'the sources of an encyclopaedia',
		['# See also', '- Bridges of the north'],
		'Bridges of the north'
	],
	[
		'an author under a heading',
		['# About the author', 'She lives in Aldport.'],
		'She lives in Aldport.'
	],
	[
		'a list of what is read most',
		['Most read', '- Storm hits the coast', '- Mayor resigns'],
		'Storm hits the coast',
		'Mayor resigns'
	],
	['related articles', ['# Related articles', '- Storm hits the coast'], 'Storm hits the coast'],
	[
		'recommended articles',
		['Recommended for you', '- Storm hits the coast'],
		'Storm hits the coast'
	],
	[
		'an author’s bio',
		['Jane Doe is a reporter at The Daily News.'],
		'Jane Doe is a reporter at The Daily News.'
	],
	[
		'two bios',
		[
			'Jane Doe is a senior writer for Nature.',
			'Li Wei covers schools for The Daily News. He lives in Ely.'
		],
		'Jane Doe is a senior writer for Nature.',
		'Li Wei covers schools for The Daily News. He lives in Ely.'
	],
	[
		'an author whose name is the heading',
		['# About the author', '# Jane Doe', 'She lives in Aldport.'],
		'She lives in Aldport.'
	],
	['comments that are yet to be seen', ['View all 23 comments', 'So true!'], 'So true!'],
	[
		'more from a paper',
		['# More from The Courier', '- Storm hits the coast'],
		'Storm hits the coast'
	],
	[
		'a bio above comments',
		['Jane Doe is a freelance journalist based in Ely.', '2 comments', 'So true!'],
		'Jane Doe is a freelance journalist based in Ely.',
		'So true!'
	]
])('%s stand behind the article', (_, after, ...left) => {
	expect(behind(one, two, ...after)).toEqual(left);
});

test.each<[what: string, lines: string[]]>([
	['what follows a counter of comments at the top', ['3 Comments', one, two]],
	[
		'what follows the author’s name at the top',
		['# About the author', 'She lives in Ely.', one, two]
	],
	['text below the label of a list', [one, 'Related articles', two, '- A warm coat']],
	[
		'what has a heading after the author’s',
		[one, two, '# About the author', '# What comes next', 'It is late.']
	],
	['a list under the next heading', [one, 'Related articles', '# What to bring', '- A warm coat']],
	['a list of the article’s own', [one, two, '- A warm coat', '- A lamp']],
	[
		'whom the article named before',
		[one, 'Jane Doe found the crack.', 'Jane Doe is a reporter at The Daily News.']
	],
	[
		'somebody new who speaks',
		[one, two, 'Jane Doe is a reporter at The Daily News. She said it was a scandal.']
	],
	['somebody new with another office', [one, two, 'Jane Doe is the mayor of Aldport.']],
	['somebody new without a paper', [one, two, 'Jane Doe is a writer who was never there.']],
	['a scholar who is not the author', [one, two, 'Jane Doe is a professor of physics at Leeds.']],
	['a bio in the middle', [one, 'Jane Doe is a reporter at The Daily News.', two]],
	['a text of one paragraph', ['Jane Doe is a reporter at The Daily News.']]
])('%s is the article’s', (_, lines) => {
	expect(behind(...lines)).toEqual([]);
});

test('an author who is named above the article may be anybody', () => {
	const bio = 'Jane Doe is a professor of physics.';
	expect(behind('By JANE DOE', one, two, bio)).toEqual([bio]);
	const lines = linesOf(one, two, bio);
	expect([...findBehind(lines, 'Jane Doe')]).toEqual([2]);
	expect(behind('# Jane Doe', one, two, bio)).toEqual([bio]);
});
