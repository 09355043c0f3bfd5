import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { theme } from './theme.ts';

const foundIn = (text: string) =>
	theme.find(readFully(text)).flatMap(({ asks }) => asks.map(({ key }) => key.text));

const ways =
	'Bees share news of food in several ways. Some scouts run in a small circle when the flowers stand near the hive. ' +
	'A longer dance in the shape of an eight points to food that lies more than 100 metres away. ' +
	'The smell of the nectar also tells the bees which flowers the food comes from.';
const list =
	'The main foods of the islanders are fish, rice, and coconuts. Most of the fish is caught in the lagoon with nets. ' +
	'Rice grows on 20 small fields behind the village. The oil of coconuts is also used for lamps.';
const judgement =
	'Glass is useful in almost every room of a modern house. Windows of thick glass keep 40 percent of the heat inside a room. ' +
	'For example, the ovens of most kitchens have a door of glass. Some families also store food for the house in jars of glass.';
const example =
	'Farmers protect young trees against hungry animals. For example, many of them wrap the trees in strips of old cloth. ' +
	'Fences of wire keep hares and deer away from the trees. Some farmers also keep dogs that chase animals at night.';

test.each([
	['promises several things', ways, 'Bees share news of food in several ways.'],
	[
		'lists what the others go through',
		list,
		'The main foods of the islanders are fish, rice, and coconuts.'
	],
	['says how something is', judgement, 'Glass is useful in almost every room of a modern house.'],
	[
		'is followed by an example at once',
		example,
		'Farmers protect young trees against hungry animals.'
	]
])('the main idea is in a first sentence that %s', (_, text, key) => {
	expect(foundIn(text)).toEqual([key]);
});

test('each paragraph that has one is asked for it', () => {
	expect(foundIn(`${ways}\n\n${list}`)).toHaveLength(2);
});

test.each([
	[
		'a story has none',
		'The baker and his sons were poor for several reasons. In 1901 the mill burned down. ' +
			'Later the youngest son also went to sea. In 1904 a flood took the bread and the shop of the baker.'
	],
	[
		'the first sentence tells what happened once',
		'The council closed several roads of the town. Some roads in the north had deep holes. ' +
			'The road to the harbour also lost 40 metres of its wall. For example, lorries cannot pass the bridge.'
	],
	['the first sentence leans on one before it', ways.replace('Bees share', 'They also share')],
	['the first sentence has a figure', list.replace('The main foods', 'The 3 main foods')],
	[
		'the writer turns against the first sentence',
		ways.replace('Some scouts run', 'However, some scouts run')
	],
	[
		'the last sentence concludes',
		`${judgement} Thus a house without glass would be a dark and cold place.`
	],
	[
		'a later sentence promises more',
		judgement.replace(
			'For example, the ovens',
			'Builders choose it for two main reasons. The ovens'
		)
	],
	[
		'somebody reports work of their own',
		ways.replace('Some scouts run', 'In our garden some scouts run')
	],
	[
		'the first sentence only says what something is',
		'An otter is an animal that lives near rivers. Some otters also live by the sea. ' +
			'For example, the otters of Alaska eat crabs. Most otters weigh 10 kilograms.'
	],
	[
		'the others go over to something else',
		'Bridges are useful in several ways. Some steel is made in Sweden. The steel of old ships is also melted. ' +
			'For example, a mill in Spain melts steel in 20 ovens. Steel from such mills is cheap.'
	],
	['there are few sentences', ways.split('. ').slice(0, 3).join('. ')]
])('nothing is asked where %s', (_, text) => {
	expect(foundIn(text)).toEqual([]);
});

test('the evidence is the sentence, word for word', () => {
	const [fact] = theme.find(readFully(ways));
	expect(fact!.evidence.map(({ quote }) => quote)).toEqual([
		'Bees share news of food in several ways.'
	]);
});
