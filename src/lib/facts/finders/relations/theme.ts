import type { FullReading } from '#lib/language/en/reader.ts';
import { fact, sentenceSpan, type Fact } from '../../fact.ts';
import { developmentsIn } from '../../paragraphs/development.ts';

/**
 * What a paragraph says as a whole, where its first sentence says it and the others bear it out.
 *
 * > Bees share news of food in several ways. Some scouts run in a circle when the food is near. The smell of nectar also tells where the food comes from. A longer dance points to food that is 100 metres away.
 * > Which of these sentences, all from the same paragraph, gives the main idea of that paragraph?  Bees share news of food in several ways.
 */
export const theme = {
	kind: 'theme' as const,
	find(reading: FullReading): Fact[] {
		return developmentsIn(reading).map(({ topic }) => {
			const span = sentenceSpan(reading, topic);
			return fact('theme', topic, [span], {
				asks: [{ stem: STEM, key: { kind: 'main idea', text: topic.text, span } }]
			});
		});
	}
};

const STEM =
	'Which of these sentences, all from the same paragraph, gives the main idea of that paragraph?';
