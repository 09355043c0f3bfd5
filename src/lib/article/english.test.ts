import { expect, test } from 'vitest';
import { findEnglishProblem, findScriptProblem } from './english.ts';

test.each([
	[
		'German',
		'Die Regierung der Bundesrepublik hat am Mittwoch beschlossen, dass die Mittel für den Ausbau der Schulen erhöht werden. Das war in der Stadt so.'
	],
	[
		'Dutch',
		'De regering heeft woensdag besloten dat de middelen voor de scholen worden verhoogd. Het was in de stad en we had een is of was in de zaal over.'
	],
	[
		'French',
		'Le gouvernement a décidé mercredi que les moyens pour le développement des écoles seront augmentés dans les prochaines années. On me parle.'
	],
	[
		'Spanish',
		'El gobierno decidió el miércoles que los medios para la ampliación de las escuelas aumentarán en los próximos años. No me lo dijo a mí.'
	],
	[
		'Latin',
		'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua in voluptate.'
	],
	['Chinese', '雅典是希腊的首都，也是欧洲最古老的城市之一。'.repeat(10)],
	['Russian', 'Афины — столица Греции и один из старейших городов Европы.'],
	['keys pressed at random', 'asdf jkl qwer uiop zxcv bnm asdf hjkl qwerty poiu lkjh mnbv'],
	['a table of numbers', 'id,name,value\n1,a,23.4\n2,b,25.1\n3,c,99.7\n4,d,12.0'],
	[
		'a program',
		'export function read(source) {\n const lines = source.split("\\n").map((it) => it.trim());\n for (const line of lines) { if (line.length > max) return undefined; }\n return { blocks: lines, title: lines[0] };\n}'
	]
])('%s is not English', (_, text) => {
	expect((findScriptProblem(text) ?? findEnglishProblem(text))?.code).toBe('not-english');
});

test.each([
	[
		'news',
		'The database was unveiled in 1999 as the National Enforcement Management Information System and Intelligence System.'
	],
	[
		'many names',
		'Goode played Peter Lynley, the brother of Inspector Lynley in the BBC production, and had a role in The Lookout (2007), A Single Man (2009) and Cemetery Junction (2010).'
	],
	[
		'names in other letters',
		'Dame Zaha Mohammad Hadid DBE RA (Arabic: زها حديد Zahā Ḥadīd; 31 October 1950 – 31 March 2016) was an Iraqi-British architect. She was the first woman to receive the Pritzker Architecture Prize, in 2004.'
	],
	[
		'instructions',
		'Wash the rice. Put it in a pot with two cups of water and bring it to the boil. Then turn down the heat and wait for ten minutes.'
	]
])('%s is English', (_, text) => {
	expect(findScriptProblem(text) ?? findEnglishProblem(text)).toBeUndefined();
});
