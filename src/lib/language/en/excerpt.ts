import { articleOf } from '#lib/article/blocks.ts';
import { read, type Reading } from './reading.ts';

/** A reading of a few sentences, too few for an article: what tests of language and of facts are fed with. */
export function readExcerpt(text: string, title = ''): Reading {
	const blocks = text.split('\n\n').map((block) => ({ kind: 'text' as const, text: block }));
	return read(articleOf(blocks, title, undefined));
}
