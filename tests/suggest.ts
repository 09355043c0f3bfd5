/** A text that says things in many ways, and what a second maker may suggest to ask about it. */
import { parseArticle } from '#lib/article/parse.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { withSuggested } from '#lib/bank/suggested.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { gather } from '#lib/questions/making/material.ts';
import { questionReader } from './read-fully.ts';

export const TEXT = `Hill Dam was built by the firm of Brown and Sons to keep the water of the Oria for the town. Its wall is 40 metres high – the highest in the valley. The wall was raised in 2003 because floods had damaged the gates.

Anna Lund said that Hill Dam harms the trout of the river. Engineers did not close the old tunnel.

“We’ll open the gates in spring,” the mayor, Tom Reed, told the Valley News. The dam feeds three mills, and the mills give work to 250 people of the town.

The lake holds 40 million litres of water. The hall has twenty-five seats and more than 300 lamps. Of the pupils, 60 percent like the hall. A school may replace the hall.

Volunteers counted 14,200 storks near the lake. The figure was later corrected to 13,800.

I have walked there with my father.

In 1994, Maria Smith, the director of the Valley Museum, opened the Oria Bridge. The Valley Railway (VR) began to carry stone to the museum in 1998. According to Peter Stone, the railway closed in 2010.

Photo: Hill Dam was painted green by the pupils of the school`;

export const article = parseArticle(TEXT, 'dam.txt').article!;

/** A sound one. */
export const GOOD = {
	stem: 'What had damaged the gates before the wall was raised?',
	key: 'Floods',
	distractors: ['Storms', 'Ships', 'Earthquakes'],
	evidence: 'The wall was raised in 2003 because floods had damaged the gates.'
};

const reading = questionReader.read(article);
const material = gather(
	reading,
	[],
	reading.sentences.map(({ text }) => contentWords(text))
);
const weights = reading.sentences.map(() => 1);

/** What becomes of suggestions where there is no other question: the rules alone decide. */
export function suggest(...suggestions: unknown[]) {
	const empty = { version: 1 as const, generator: 'test', article, questions: [], ledger: [] };
	const made = { reading, material, weights, chosen: [], wanted: 100 };
	return sorted(withSuggested(empty, { model: 'm', suggestions }, made));
}

/** The same beside the questions of ours, as many as are wanted. */
export function suggestBesideOurs(suggestions: readonly unknown[], count = 100) {
	const making = { reader: questionReader, count };
	return {
		...sorted(generateBank(article, { ...making, suggested: { model: 'm', suggestions } })),
		alone: generateBank(article, making)
	};
}

function sorted(bank: Bank) {
	const isSuggested = ({ maker }: { maker?: 'model' | undefined }) => maker === 'model';
	return {
		bank,
		added: bank.questions.filter(isSuggested),
		ours: bank.questions.filter((question) => !isSuggested(question)),
		rules: [
			...bank.secondMaker!.refused.map(({ rule }) => rule),
			...bank.ledger.filter(({ question }) => isSuggested(question)).map(({ rule }) => rule)
		]
	};
}

/** One about what somebody says. */
export const SAID = {
	stem: 'What does Hill Dam harm, according to Anna Lund?',
	key: 'The trout',
	distractors: ['The storks', 'The frogs'],
	evidence: 'Anna Lund said that Hill Dam harms the trout of the river.'
};

/** One about a number. */
export const HIGH = {
	stem: 'How many metres high is the wall of the dam?',
	key: '40',
	distractors: ['30', '50'],
	evidence: 'Its wall is 40 metres high – the highest in the valley.'
};

/** One about what is given to whom. */
export const WORK = {
	stem: 'What do the mills give to people of the town?',
	key: 'Work',
	distractors: ['Bread', 'Light'],
	evidence: 'The dam feeds three mills, and the mills give work to 250 people of the town.'
};
