import type { Tree } from '#lib/language/en/grammar/tree.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { withoutBrackets } from './brackets.ts';

/** By what a sentence shows that it only bears out what its paragraph says as a whole. */
export type Mark = 'example' | 'item' | 'figure' | 'name';

const EXAMPLE =
	/\b(?:for (?:example|instance)|e\.g\.|such as|one (?:example|instance)|an example of|in particular|specifically|including)\b/i;
/** How the parts of a list begin that is told sentence by sentence. */
const ITEM =
	/^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|another|others?|some|many|most|for one|one of|in addition|additionally|further(?:more)?|moreover|besides|similarly|likewise|alternatively|even|(?:the|a) (?:vast )?(?:majority|minority) of)\b|\b(?:also|(?:are|is) another)\b/i;

/** The marks of a sentence; only a name that is new is one. */
export function marksOf(
	{ text, mentions }: ReadSentence,
	tree: Tree,
	isNew: (name: string) => boolean
): Set<Mark> {
	const own = withoutBrackets(text);
	const has: Readonly<Record<Mark, boolean>> = {
		example: EXAMPLE.test(text),
		item: ITEM.test(text),
		figure: tree.some(
			({ upos, text: word }) => upos === 'NUM' && /\d/.test(word) && own.includes(word)
		),
		name: mentions.some((one) => own.includes(one.text) && isNew(one.text))
	};
	return new Set((['example', 'item', 'figure', 'name'] as const).filter((mark) => has[mark]));
}
