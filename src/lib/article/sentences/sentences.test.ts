import { describe, expect, test } from 'vitest';
import { findSentences, lowerCasedWords } from './sentences.ts';

const split = (text: string) =>
	findSentences(text, 0, text.length, lowerCasedWords(text)).map(({ start, end }) =>
		text.slice(start, end)
	);

/** Each row is a paragraph; a bar stands where one sentence ends and the next begins. */
const paragraphs = {
	'plain stops': [
		'Hello World. | My name is Jonas.',
		'What is your name? | My name is Jonas.',
		'There it is! | I found it.',
		'Hello?! | Is that you?',
		'Hello!! | Long time no see.'
	],
	'titles and names': [
		'Mr. Tedeschi told the court so. | It sat.',
		'the school of Dr. William Glennie, in Dulwich. | Placed under the care of a Dr. Bailey, he left.',
		'My name is Jonas E. Smith.',
		'J. K. Rowling wrote it. | George W. Bush read it.',
		'the Steven F. Udvar-Hazy Center. | It is large.',
		'I can see Mt. Fuji from here.',
		'St. Michael’s Church is on 5th st. near the light.',
		'That is JFK Jr.’s book.',
		'He is a member of H. sapiens. | So am I. | Norton is not.',
		'She took vitamin C. | It helped.',
		'They read Brown v. Board of Education. | They won.'
	],
	'countries and states': [
		'since then U.S. astronauts flew. | But not all.',
		'U.S. Senator John Cornyn, Republican from Texas, issued a statement.',
		'I live in the U.S. | How about you?',
		'in the U.S. | The next one is here.',
		'at 11:06 pm in Washington, D.C. | That is 3:06 UTC.',
		'the test led to the U.S. accusing Russia.',
		'He came from Palo Alto, Calif. | He was 42.',
		'I work for the U.S. Government in Virginia.'
	],
	'firms, clocks and counts': [
		'They closed the deal with Pitt, Briggs & Co. at noon.',
		'They closed the deal with Pitt, Briggs & Co. | It closed yesterday.',
		'It was built by Apple Inc. and others. | Shares rose, though few shares were sold.',
		'Apple Inc. Chief Executive Tim Cook said no.',
		'At 5 a.m. Mr. Smith went to the bank. | He left the bank at 6 P.M. | Mr. Smith then went to the store.',
		'It starts at 8 p.m. Eastern time. | Come.',
		'Please turn to p. 55. | Then read on.',
		'The Slavonic Dances, Op. 46. | These were praised.',
		'Symphony No. 5 was played. | He said no. | The hall was full.',
		'He died in Jan. 1901 (c. 1818 was his birth). | On Fri. March 3 they met.',
		'It cost $1.4 million. | That is 3.7 times more (Figure 1.5). | Such is life.',
		'primaries, and tertiaries; e.g. in it. | They met cats, dogs, etc. | The end.',
		'Smith et al. found it. | See Fig. 2 and vol. 3.',
		'1. Wash it. | 2. Dry it.',
		'Her email is Jane.Doe@example.com. | I sent her an email.',
		'The site is https://www.example.50.com/new_site.html. | Please check it out.',
		'She works at Yahoo! in the accounting department. | Viva Maria! (1965) was a film.'
	],
	quotations: [
		'“Is it?” he asked. | “No!” Mr. Smith replied.',
		'"We take security seriously," she said, but left. | She did.',
		'"We called her the inventor. | Nothing was at 90 degrees. | She was right." | He smiled.',
		'"NASA continues working. | No changes are planned,” NASA told Fox News. | It was so.',
		'the process of “destroying his own industry.” | Then it ended.',
		'She turned to him, "This is great." | She held the book out.',
		'She turned to him, ‘This is great.’ she said.',
		'with great vividness: "My friendships were passions (for I was always violent)." | The rest was not.',
		'His mother wrote, "He has none. | In short, he is in love." | It was so.',
		'the Administration’s misguided decision.“ | However, it went on.'
	],
	'brackets and notes': [
		'It works. | (In later chapters, we develop this.) | People have skills.',
		'He teaches science (He worked before. He was an engineer.) at the University.',
		'(He was there. | She was not.) | They left.',
		'it was said (why? who knows) and done. | Then they left.'
	],
	ellipses: [
		'I never meant that.... | She left the store.',
		'It was weakened . . . was that of combining words. | The practice was not abandoned. . . . | It went on.',
		'Well… I do not know. | He paused… | The door opened.',
		'I wasn’t really ... well, what I mean...see . . . I didn’t mean it.'
	],
	'what is missing': [
		'How fast your heart is beating',
		'we saw the end.The next day we saw another, and the next.',
		'All was well. | iPhones sold. | wikiHow grew.'
	]
};

describe.each(Object.entries(paragraphs))('sentences: %s', (_, rows) => {
	test.each(rows)('%s', (row) => {
		const text = row.replaceAll(' | ', ' ');
		if (row.startsWith('we saw')) expect(split(text)).toHaveLength(2);
		else expect(split(text)).toEqual(row.split(' | '));
	});
});

test.each([
	[
		'due to minority rights. 4 Even though they win.',
		['due to minority rights.', 'Even though they win.']
	],
	[
		'due to minority rights.4 Even though they win.',
		['due to minority rights.', 'Even though they win.']
	],
	[
		'as seen there (Figure 1.6). 5 At the other end.',
		['as seen there (Figure 1.6).', 'At the other end.']
	],
	['There were rules. 4 Americans broke them.', ['There were rules.', '4 Americans broke them.']]
])('the number of a footnote stands in no sentence: %s', (text, sentences) => {
	expect(split(text)).toEqual(sentences);
});

test('offsets refer to the whole text', () => {
	const text = 'Title\n\nOne. Two.';
	expect(findSentences(text, 7, text.length, new Set())).toEqual([
		{ start: 7, end: 11 },
		{ start: 12, end: 16 }
	]);
});

test.each(['', ' ', '...', '—', '“”'])('nothing but signs is no sentence: "%s"', (text) => {
	expect(split(text)).toEqual([]);
});
