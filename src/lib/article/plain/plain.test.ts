import { expect, test } from 'vitest';
import { readPlain } from './plain.ts';

const read = (source: string) => {
	const { title, blocks } = readPlain(source);
	return [title, ...blocks.map(({ kind, text }) => (kind === 'text' ? text : `${kind}: ${text}`))];
};

const sources: [name: string, source: string, title: string | undefined, ...blocks: string[]][] = [
	[
		'a title, a blank line, paragraphs',
		'Athens\n\nIt is old.\n\nIt is big.',
		'Athens',
		'It is old.',
		'It is big.'
	],
	[
		'a title above a longer line',
		'Athens\nIt is the capital of Greece.',
		'Athens',
		'It is the capital of Greece.'
	],
	[
		'a title and a caption',
		'Space Station\nSpace Station ISTOCK\n\nIt may end soon.',
		'Space Station',
		'Space Station ISTOCK',
		'It may end soon.'
	],
	[
		'a date above the title',
		'March 3, 2024\n\nAthens\n\nIt is old.',
		'Athens',
		'March 3, 2024',
		'It is old.'
	],
	['a question for a title', 'What is Athens?\n\nIt is old.', 'What is Athens?', 'It is old.'],
	['no title', 'It is old.\n\nIt is big.', undefined, 'It is old.', 'It is big.'],
	[
		'a paragraph a line',
		'It is the first line.\nIt is the second.',
		undefined,
		'It is the first line.',
		'It is the second.'
	],
	[
		'lines broken at a column',
		'Russia’s invasion of Ukraine has put the future of the\nInternational Space Station in jeopardy. It could soon end as\nsignals hint at it.\n\nThere are seven people on it, and all of them are well at the\nmoment.',
		undefined,
		'Russia’s invasion of Ukraine has put the future of the International Space Station in jeopardy. It could soon end as signals hint at it.',
		'There are seven people on it, and all of them are well at the moment.'
	],
	[
		'broken lines, and paragraphs told by their first word’s indent',
		'  The first paragraph of this text is broken at a column by a\ntypewriter, and it ends somewhere in the middle of the third\nline.\n  The second paragraph begins with two spaces, as was usual in\nthe days of paper.',
		undefined,
		'The first paragraph of this text is broken at a column by a typewriter, and it ends somewhere in the middle of the third line.',
		'The second paragraph begins with two spaces, as was usual in the days of paper.'
	],
	[
		'a word divided at the end of a line',
		'The station is an international one, and so the crew is inter-\nnational too, with people from five countries in a rain-\nstained capsule.\n\nIt is small.',
		undefined,
		'The station is an international one, and so the crew is international too, with people from five countries in a rain-stained capsule.',
		'It is small.'
	],
	[
		'lists',
		'An EKG shows:\n\n- How fast your heart beats\n* Whether it is steady\n• How strong it is\n1. First\n2) Second\n\nThat is all.',
		undefined,
		'An EKG shows:',
		'item: How fast your heart beats',
		'item: Whether it is steady',
		'item: How strong it is',
		'item: First',
		'item: Second',
		'That is all.'
	],
	[
		'items that go on in the next line',
		'- the first item is long enough to be\n  broken into two lines\n- the second is not',
		undefined,
		'item: the first item is long enough to be broken into two lines',
		'item: the second is not'
	],
	[
		'ornaments',
		'Athens\n======\n\nIt is old.\n\n* * *\n\nIt is big.',
		'Athens',
		'It is old.',
		'It is big.'
	],
	[
		'a sentence that goes on in a small letter',
		'It is old\nand big.\nIt is loud.',
		undefined,
		'It is old and big.',
		'It is loud.'
	],
	[
		'a number that is no item',
		'It is old.\n1984. It ended soon.',
		undefined,
		'It is old.',
		'1984. It ended soon.'
	],
	[
		'a page pasted with its menu',
		'BBC\nHome\nNews\nWhale rescued after eight hours\n6 hours ago\nShare\nA young whale has been returned to the sea.\nIt is well.',
		'Whale rescued after eight hours',
		'6 hours ago',
		'Share',
		'A young whale has been returned to the sea.',
		'It is well.'
	],
	[
		'numbered headings',
		'Soil and Water\n1. Introduction\nSoil holds more carbon than the air.\n2. Results\nFields held 12% more water.',
		'Soil and Water',
		'heading: Introduction',
		'Soil holds more carbon than the air.',
		'heading: Results',
		'Fields held 12% more water.'
	],
	['nothing', '\n\n  \n', undefined]
];

test.each(sources)('reads %s', (_, source, ...expected) => {
	expect(read(source)).toEqual(expected);
});
