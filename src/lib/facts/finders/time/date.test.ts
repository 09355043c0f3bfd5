import { expect, test } from 'vitest';
import { askedBy, factsBy } from '../../asked.ts';
import { date } from './date.ts';

test.each([
	[
		'But in 2020, NASA began a program with SpaceX to travel to the space station and back.',
		'In which year did NASA begin a program with SpaceX to travel to the space station and back?  2020'
	],
	[
		'Space Shuttle Columbia was lost tragically on February 1, 2003.',
		'When was Space Shuttle Columbia lost?  February 1, 2003'
	],
	[
		'NASA reached the planet Mars along with the Perseverance explorer, or rover, in February 2021.',
		'When did NASA reach the planet Mars along with the Perseverance explorer?  February 2021'
	],
	[
		'In November 2021, the ISS was threatened by a Russian missile test.',
		'When was the ISS threatened by a Russian missile test?  November 2021'
	],
	[
		'On April 12, 1981, Space Shuttle Columbia lifted off from the Kennedy Space Center on STS-1, the first space shuttle mission.',
		'When did Space Shuttle Columbia lift off from the Kennedy Space Center on STS-1?  April 12, 1981'
	],
	[
		'In 219 BC, Hannibal attacked Saguntum, a city in Spain that was friendly with Rome.',
		'In which year did Hannibal attack Saguntum?  219 BC'
	],
	[
		'The Ballot Act introduced secret voting in 1872.',
		'In which year did the Ballot Act introduce secret voting?  1872'
	],
	[
		'Harbour City were founded in 1921 by dock workers and played in the third division for years.',
		'In which year were Harbour City founded by dock workers?  1921'
	],
	[
		'Carthage refused, and the Second Punic War began in 218 BC.',
		'In which year did the Second Punic War begin?  218 BC'
	],
	[
		"Pluto was discovered in 1930 by Clyde Tombaugh, a farmer's son from Kansas.",
		'In which year was Pluto discovered by Clyde Tombaugh?  1930'
	],
	[
		'In Germany, women got the vote in 1918.',
		'In Germany, in which year did women get the vote?  1918'
	],
	[
		'According to NASA, the X-59 left its hangar in Palmdale in January 2024.',
		'When did the X-59 leave its hangar in Palmdale?  January 2024 (NASA)'
	],
	[
		'The Alder Clinic closed its last ward in 2017, according to a study in The Lancet.',
		'In which year did the Alder Clinic close its last ward?  2017 (a study in The Lancet)'
	],
	[
		'NASA said the probe Juno reached Jupiter in July 2016.',
		'When did the probe Juno reach Jupiter?  July 2016 (NASA)'
	],
	[
		'Following heated debate, on June 19, 1902, the U.S. Senate voted in favor of building the canal through Panama.',
		'When did the U.S. Senate vote in favor of building the canal through Panama?  June 19, 1902'
	],
	[
		'Marie Curie met Pierre Curie in 1894, and in July 1895 she married him.',
		'In which year did Marie Curie meet Pierre Curie?  1894'
	],
	[
		'Mount Vesuvius erupted in AD 79 and buried Pompeii.',
		'In which year did Mount Vesuvius erupt?  AD 79'
	],
	[
		'In 2005, Holt was named defensive player of the year in District 6-4A, and he earned all-district honors in 2006.',
		'In which year was Holt named defensive player of the year in District 6-4A?  2005'
	],
	[
		'Napoleon’s target was Mexico, and in 1861, a large French fleet took Veracruz.',
		'In which year did a large French fleet take Veracruz?  1861'
	]
])('asks when something happened: %s', (text, ...asked) => {
	expect(askedBy(date, text)).toEqual(asked);
});

test('an apposition that is open at the end of the question is closed where the date follows', () => {
	const [found] = factsBy(
		date,
		'In 1951, the bakery of Leeds was founded by two brothers, Walter and Ernest Hale.'
	);
	expect(found!.asks[0]!.stem).toMatch(/by two brothers, Walter and Ernest Hale\?$/);
	expect(found!.statement!.before).toMatch(/by two brothers, Walter and Ernest Hale, in $/);
});

test.each([
	[
		'what somebody is',
		'In 1912, cosmic rays were discovered by an Austrian physicist, Victor Hess.',
		'In which year were cosmic rays discovered by Victor Hess?  1912'
	],
	[
		'where somebody is born',
		'Zaha Hadid was born on 31 October 1950 in Baghdad, Iraq, to an upper-class Iraqi family.',
		'When was Zaha Hadid born?  31 October 1950'
	]
])('what a date does not need is left out: %s', (_, text, asked) => {
	expect(askedBy(date, text)).toEqual([asked]);
});

test.each([
	['of which year', 'In Valencia, Las Fallas celebrations began on March 15, with parades.'],
	['one of two Brownes', 'John Browne and Thomas Browne came. In 1873, Browne moved to Canada.'],
	['of which society', 'Anna Lund was elected a fellow of the society in 1990.'],
	['nobody knows who “he” is', 'He moved to Paris in 1995.'],
	['“he” and then “she”', 'Tom Brown was there. He was late, and in 1990 she left Oslo for good.'],
	['which three', 'In 1945, the three men shared the Nobel Prize in Medicine.'],
	['after whom', 'The language Ada was named after her in 1980.'],
	['negated', 'The museum was not opened in 1990.'],
	['only she did', 'Only Anna Lund left Oslo in 1990.'],
	['sometime', 'Anna Lund left Oslo sometime in 1990.'],
	['negated by its verb’s adverb', 'Alfred Nobel never visited Rome in 1880.'],
	['negated by its object', 'The National Club won no cup in 1988.'],
	['hypothetical', 'If the vote is won in 2030, the bridge to Kent will be built.'],
	['a plan', 'NASA plans to land on Mars in 2039.'],
	['a question', 'Did NASA build the station in 1998?'],
	['a date of another clause', 'Anna Lund bought the house that Tom Brown had sold in 1950.'],
	['a date of a participle', 'Anna Lund sold the company founded in 1911.'],
	['a date of what is told', 'Anna Lund described the fire in 1666 to the court.'],
	['quoted', '“The ship sank in 1912,” said Tom Brown.'],
	['two dates', 'The Concorde crashed in 2000 and 2003.'],
	['nobody in particular', 'Some critics of the plan left Greenpeace in 1997.'],
	['a time that only the day of writing explains', 'The Corner Shop closed on Tuesday.'],
	['hearsay', 'NASA reportedly lost the tapes in 1986.'],
	['since, and not when', 'Apple has sold the phone since 2007.'],
	[
		'the present, with the date of something else',
		'The launch in China follows the solo flight of Yang Liwei in October 2003.'
	],
	[
		'a participle behind “known and” is no past',
		'General Kayani is well known and liked in Kabul in 2004.'
	],
	['without more, it says nothing', "Pierre L'Enfant was exchanged in November 1780."],
	[
		'cut off among adjectives',
		"NASA's Ingenuity became the first aircraft to make a powered, controlled flight on Mars in April 2021."
	],
	['another announcement than which', 'Ben Goodger made another announcement on March 28, 2005.'],
	[
		'what somebody in a list of nouns is',
		'The force behind these calls, commentaries, and NASA is in crisis in 2020.'
	],
	['known only from a capital at the head', 'Makemake was discovered on 31 March 2005.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(date, text)).toEqual([]);
});
