import { expect, test } from 'vitest';
import { furnitureRules } from './rules.ts';
import { endsLikeSentence, furnitureKind } from './furniture.ts';

test.each(furnitureRules.map(({ example, kind }) => [example, kind]))(
	'%s is a %s',
	(line, kind) => {
		expect(furnitureKind(line, '')).toBe(kind);
	}
);

test.each([
	['International Space Station ISTOCK', 'caption'],
	['The crew at work in 2011. Getty Images', 'caption'],
	['Smoke over the harbour (AP Photo/John Smith, File)', 'caption'],
	['Image credit: NASA', 'caption'],
	['A farmer looks at his field. Photo: Jane Doe', 'caption'],
	['Fig. 2: The heart', 'caption'],
	['A cicada in Bolivia. Image: Danny Newman.', 'caption'],
	['Figure 1.2', 'caption'],
	['International Space Station NASA/ESA', 'caption'],
	['By JANE DOE', 'byline'],
	['By Jane Doe and John Smith | Associated Press', 'byline'],
	['By Ana de la Cruz', 'byline'],
	['Jane Doe · 3 May 2024', 'byline'],
	['Updated: 14:32, 7 June 2023', 'byline'],
	['Posted on May 3, 2024 by Tom', 'byline'],
	['March 3, 2024', 'byline'],
	['Mon 3 Mar 2024 10.15 GMT', 'byline'],
	['2024-03-03', 'byline'],
	['Last updated 2 hours ago', 'byline'],
	['Jane Doe, Senior Political Correspondent', 'byline'],
	['© 2023 Valley News Ltd', 'credit'],
	['Copyright © The Daily News', 'credit'],
	['Reporting by Jane Doe', 'credit'],
	['Advertisement', 'credit'],
	['READ MORE: The Moon will pass in front of Saturn', 'credit'],
	['See also: Space race', 'credit'],
	['Source: The Guardian', 'credit'],
	['Story continues below', 'credit'],
	['3 comments', 'credit'],
	['Follow Jane Doe on Twitter.', 'credit'],
	['1,204 comments', 'credit'],
	['Comments (12)', 'credit'],
	['Leave a reply', 'credit'],
	['Related Articles', 'credit'],
	['Recommended for you', 'credit'],
	['Most read', 'credit'],
	['Most Popular Stories', 'credit'],
	['What to read next', 'credit'],
	['ALSO READ | Mayor opens the bridge', 'credit'],
	['MORE: The Moon will pass in front of Saturn.', 'credit'],
	['Read the full interview on our website.', 'credit'],
	['AP writer Jane Doe in Paris contributed reporting.', 'credit'],
	['Valley News © 2024', 'credit'],
	['All rights reserved. Registered in England.', 'credit'],
	['Privacy Policy · Terms and Conditions · Contact', 'credit'],
	['This site uses cookies.', 'credit'],
	['We and our 843 partners use cookies to personalise content.', 'credit'],
	['Valley.com uses cookies to give you a better visit.', 'credit'],
	['By subscribing you agree to our terms.', 'credit'],
	['Accept all cookies', 'credit'],
	['Like this story? Sign up for our newsletter and get more of them.', 'credit'],
	['Get the best of the Valley delivered straight to your inbox.', 'credit'],
	['Enter your email address', 'credit'],
	['— NASA (@NASA) March 3, 2024', 'credit'],
	['We have lift-off! pic.twitter.com/Ab12', 'credit'],
	['00:01:23', 'byline'],
	['00:00:01,000 --> 00:00:04,000', 'byline'],
	['FILE - This May 2, 2011, photo shows the station. It is still there.', 'caption'],
	['FILE — The station in 2011.', 'caption'],
	['REUTERS/Jane Doe The crew is seen before launch.', 'caption'],
	['A tanker lies off St. Lucia at dusk. AP Photo/John Smith.', 'caption'],
	['A tanker lies off St. Lucia at dusk (AP Photo/John Smith, File)', 'caption'],
	['Early life and academic career', 'heading'],
	['Stress Test', 'heading'],
	['What Is an Electrocardiogram?', 'heading'],
	['Where Do They Come From?', 'heading'],
	['Nowruz', 'heading'],
	['2. Materials and methods', 'heading'],
	['Why the U.S. left', 'heading']
])('%s is a %s', (line, kind) => {
	expect(furnitureKind(line, 'International Space Station')).toBe(kind);
});

test.each([
	'By 1859, Norton had become completely disgruntled.',
	'By Friday, the crew was home.',
	'An EKG shows:',
	'They said no.',
	'But is it safe?',
	'He moved to Washington, D.C.',
	'He said “no”',
	'Reporting by the BBC showed that the bridge had been unsafe for years.',
	'Copyright law was changed in 1976.',
	'Photos of the crew were published on Friday.',
	'Figure 2 shows the heart from the front.',
	'Share prices fell.',
	'Follow the road to the river.',
	'March 3, 2024 was a Sunday.',
	'The report was produced by Reuters.',
	'Read the letter, she said.',
	'Image editing is now taught at school.',
	'The picture was sold (with its frame) to a museum.',
	'proclaiming himself emperor of these states',
	'Related work was done in 1990.',
	'The bridge has 3 comments on every page of its plan.',
	'Most read the letter twice.',
	'Read more books, the minister told children.',
	'Read the full report, she said, before you judge.',
	'More than 3,000 people read it.',
	'We use cookies to lure the dog into the car.',
	'Google uses cookies to follow people from one website to the next.',
	'By entering the talks, both sides agree to terms that they had refused.',
	'Sixty percent of voters agreed, said a poll by Reuters/Ipsos.',
	'The bakery sends cookies to your door.',
	'Get the children to school, and the inbox can wait.',
	'The Smith Foundation contributed research to the project.',
	'The notice said “All rights reserved.”',
	'Copies were marked “© 1999 Smith” until 2003.',
	'File the form by Friday, the office says.',
	'The newsletter has 4,000 readers, who subscribe for 5 dollars.',
	'The agency wrote on Twitter (@NASA) that all was well.',
	'At 10:30 the crew left the dock.',
	'About the author little is known.',
	'Support for journalism has grown.',
	'Become a member of a club, the doctor says.'
])('%s is text', (line) => {
	expect(furnitureKind(line, 'International Space Station')).toBeUndefined();
});

test('a long paragraph is text, whatever it begins with', () => {
	expect(
		furnitureKind(`Photo: ${'the crew is back on the ground. '.repeat(20)}`, '')
	).toBeUndefined();
});

test.each([
	['It rained.', true],
	['It rained.”', true],
	['He said “no”', true],
	['It rained. (Reuters)', true],
	['Early life', false],
	['An EKG shows:', false],
	['Zaha Hadid (architect)', false]
])('%s ends like a sentence: %s', (line, expected) => {
	expect(endsLikeSentence(line)).toBe(expected);
});
