import type { FullReading } from '#lib/language/en/reader.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { basisOf, type Basis } from './basis.ts';
import { doubtOf } from './doubts.ts';
import { see, type Detail } from './seen.ts';
import { faultOf } from './topic.ts';

/** A paragraph whose first sentence says what the others bear out. */
export interface Development {
	readonly topic: ReadSentence;
	readonly details: readonly Detail[];
	readonly basis: Basis;
}

/** A paragraph of fewer sentences hardly has a main one. */
const SENTENCES_MIN = 4;
const found = new WeakMap<FullReading, readonly Development[]>();

/** The paragraphs of a text that say first what they are about and then bear it out; those in doubt left out. */
export function developmentsIn(reading: FullReading): readonly Development[] {
	const known = found.get(reading) ?? findDevelopments(reading);
	found.set(reading, known);
	return known;
}

function findDevelopments(reading: FullReading): Development[] {
	const { article, sentences, personal } = reading;
	return [...Map.groupBy(sentences, ({ paragraph }) => paragraph)]
		.filter(([at]) => article.paragraphs[at]!.kind === 'text' && !personal.has(at))
		.flatMap(([, inside]) => developmentOf(reading, inside) ?? []);
}

function developmentOf(
	reading: FullReading,
	[topic, ...others]: readonly ReadSentence[]
): Development | undefined {
	if (!topic || others.length + 1 < SENTENCES_MIN || faultOf(reading, topic)) return undefined;
	const seen = see(reading, topic, others);
	const basis = basisOf(seen);
	return basis && !doubtOf(seen) ? { topic, details: seen.details, basis } : undefined;
}
