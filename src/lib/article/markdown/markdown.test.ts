import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

const read = (source: string) => {
	const { title, blocks } = readMarkdown(source);
	return [title, ...blocks.map(({ kind, text }) => (kind === 'text' ? text : `${kind}: ${text}`))];
};

test.each<[name: string, source: string, title: string | undefined, ...blocks: string[]]>([
	[
		'a title and headings',
		'# Athens\n\nOld.\n\n## History\n\nLong.',
		'Athens',
		'Old.',
		'heading: History',
		'Long.'
	],
	['a title underlined', 'Athens\n===\n\nOld.', 'Athens', 'Old.'],
	['no title', 'Old.\n\n## History', undefined, 'Old.', 'heading: History'],
	[
		'marks within a paragraph',
		'The *old* **city** of [Greece](https://example.com "x"), `Athens`.',
		undefined,
		'The old city of Greece, Athens.'
	],
	[
		'links by reference',
		'The [city][1] is old.\n\n[1]: https://example.com',
		undefined,
		'The city is old.'
	],
	['pictures', 'Old. ![A hill](hill.jpg) Big.', undefined, 'Old.  Big.'],
	[
		'a picture with its caption',
		'![A hill](hill.jpg)\n*The hill at night*',
		undefined,
		'caption: \nThe hill at night'
	],
	[
		'lists in lists',
		'- one\n- two\n  - three\n\n1. four',
		undefined,
		'item: one',
		'item: two',
		'item: three',
		'item: four'
	],
	['loose lists', '- one\n\n- two', undefined, 'item: one', 'item: two'],
	['quotations', '> He said so.\n>\n> > And so.', undefined, 'He said so.', 'And so.'],
	[
		'code, tables, rules and raw HTML',
		'Old.\n\n```\ncode\n```\n\n|a|b|\n|-|-|\n|1|2|\n\n---\n\n<div>x</div>\n\nBig.',
		undefined,
		'Old.',
		'Big.'
	],
	['tags within a paragraph', 'Water is H<sub>2</sub>O.', undefined, 'Water is H2O.'],
	[
		'footnotes',
		'Old.[^1] Big.\n\n[^1]: See there.\n    And there.\n\nLoud.',
		undefined,
		'Old. Big.',
		'Loud.'
	],
	['character references', 'Caf&eacute; &amp; bar &lt;here&gt;', undefined, 'Café & bar <here>'],
	['escapes', 'Five \\* six', undefined, 'Five * six'],
	[
		'signs that mark nothing',
		'2 * 3 * 4 and snake_case_name',
		undefined,
		'2 * 3 * 4 and snake_case_name'
	],
	['tasks', '- [ ] one\n- [x] two', undefined, 'item: one', 'item: two']
])('reads %s', (_, source, ...expected) => {
	expect(read(source)).toEqual(expected);
});

test('front matter gives the title and says where a text comes from', () => {
	const source = `---
title: "Texas: a \\"history\\""
author: [Jane Doe, 'John O''Hara']
source: OERTX # a library
date: 2024-03-03
license: CC BY 4.0
url: https://example.com/texas
draft: false
---

# Another heading

Settlers came.`;
	expect(readMarkdown(source)).toEqual({
		title: 'Texas: a "history"',
		provenance: {
			author: "Jane Doe, John O'Hara",
			source: 'OERTX',
			date: '2024-03-03',
			licence: 'CC BY 4.0',
			url: 'https://example.com/texas'
		},
		blocks: [{ kind: 'text', text: 'Settlers came.' }]
	});
});

test('a line of dashes at the head is no front matter by itself', () => {
	expect(read('---\n\nOld.\n\n---\n\nBig.')).toEqual([undefined, 'Old.', 'Big.']);
});

test.each([
	['quotations', '> '.repeat(5000) + 'deep'],
	['lists', '- '.repeat(5000) + 'deep'],
	['emphasis', `${'*a **b '.repeat(5000)} deep`],
	['brackets', `${'['.repeat(5000)} deep`]
])('reads through %s that nest without end', (_, source) => {
	expect(read(source).join(' ')).toContain('deep');
});
