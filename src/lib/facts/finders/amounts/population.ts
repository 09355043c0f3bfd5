import { parseNumber } from '#lib/language/en/numbers.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { sourceOf } from '../../source.ts';

const NAME =
	'(?<![\\p{L}])(?<name>(?:the )?\\p{Lu}[\\p{L}’-]{1,30}(?: \\p{Lu}[\\p{L}’-]{1,30}){0,3})';
const NUMBER =
	'(?<rough>about |around |some |nearly |almost |roughly |approximately )?(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?: (?:thousand|million|billion))?)(?![\\d,.]*\\d)';
const PEOPLE = '(?:inhabitants|residents|people)';

/** "The population of York is 181,000", "Pitt Island, with a population of 40", "Pitt Island with 40 inhabitants". */
const PATTERNS = [
	new RegExp(`\\b[Tt]he population of ${NAME} (?<be>is) ${NUMBER}`, 'gu'),
	new RegExp(`${NAME}(?: itself)?,? with (?:a|its) (?:total )?population of ${NUMBER}`, 'gu'),
	new RegExp(`${NAME}(?: itself)?,? with ${NUMBER} ${PEOPLE}\\b`, 'gu')
];

/** Most sentences have none of these. */
const TELLING = /\d.*(?:inhabitants|residents|people)|population of.*\d/;

/**
 * How many people live in a place.
 *
 * > The population of York is 181,000.
 * > What is the population of York?  181,000
 */
export const population: Finder = {
	kind: 'quantity',
	find: (reading) => reading.sentences.flatMap((sentence) => populationsIn(reading, sentence))
};

function populationsIn(reading: Reading, sentence: ReadSentence): Fact[] {
	if (!TELLING.test(sentence.text)) return [];
	const source = sourceOf(reading, sentence);
	if (source === null) return [];
	return PATTERNS.flatMap((pattern) => [...sentence.text.matchAll(pattern)]).flatMap((match) => {
		const { name, number, rough = '' } = match.groups!;
		const at = sentence.start + match.index + match[0].lastIndexOf(number!);
		if (isQuoted(sentence, at) || !isPlace(reading, name!)) return [];
		const key = {
			kind: 'number' as const,
			text: number!,
			span: spanOf(reading.article.text, at, at + number!.length),
			value: parseNumber(number!)!,
			unit: 'people',
			...(rough && { isRough: true })
		};
		const told = `the population of ${name} is ${rough && 'about '}`;
		return [
			fact('quantity', sentence, [sentenceSpan(reading, sentence)], {
				source,
				about: name!,
				asks: [{ stem: `${rough ? 'About what' : 'What'} is the population of ${name}?`, key }],
				statement: { before: told, key, after: '.' }
			})
		];
	});
}

/** Whether a name is one that the text has for a place. */
function isPlace({ entities }: Reading, name: string): boolean {
	const bare = name.replace(/^the /, '');
	return entities.some(({ names, type }) => type === 'place' && names.includes(bare));
}
