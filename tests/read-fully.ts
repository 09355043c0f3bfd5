import { articleOf } from '#lib/article/blocks.ts';
import { loadModel } from '#lib/language/en/model.server.ts';
import { makeReader, type FullReading } from '#lib/language/en/reader.ts';

const model = loadModel();
const reader = makeReader(model);

/** The reader that banks are made with. */
export const questionReader = makeReader({ grammar: model.grammar });

/** What the reader with its weights reads in a few sentences, too few for an article. */
export function readFully(text: string, title = ''): FullReading {
	const blocks = text.split('\n\n').map((block) => ({ kind: 'text' as const, text: block }));
	return reader.read(articleOf(blocks, title, undefined));
}
