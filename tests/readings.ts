import type { FullReading } from '#lib/language/en/reader.ts';

/** A text and the hash of what Node reads in it. */
export interface NodeReading {
	readonly name: string;
	readonly source: string;
	readonly sha256: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		readings: NodeReading[];
	}
}

/** A reading as text: all that it holds, in one order. */
export function written(reading: Omit<FullReading, 'entityOf'>): string {
	const { article: _article, sentences, ...rest } = reading;
	return JSON.stringify({ sentences, ...rest }, (_, value: unknown) =>
		value instanceof Map || value instanceof Set ? [...value] : value
	);
}
