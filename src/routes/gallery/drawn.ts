import { types, type KeyedQuestion, type Kind } from '#lib/questions/index.ts';
import { specimens } from '#lib/questions/specimens.ts';
import type { Text } from '#lib/quiz/pieces.ts';

/** A question, with the article in which it may have to be answered. */
export interface Drawn {
	article: Text;
	question: KeyedQuestion;
}

/** What the specimens are asked about: the sentence that is right first, then one that is not. */
const SPECIMEN = 'alpha beta gamma delta. Epsilon.';
const specimenArticle: Text = {
	text: SPECIMEN,
	paragraphs: [{ start: 0, end: SPECIMEN.length, kind: 'text' }],
	sentences: [
		{ start: 0, end: 23, paragraph: 0 },
		{ start: 24, end: SPECIMEN.length, paragraph: 0 }
	]
};

/** Of each type the shortest and the longest question there is: a made-up one, where no module has any. */
export function drawnOfEach(
	shipped: readonly Drawn[]
): { kind: Kind; short: Drawn; long: Drawn }[] {
	const madeUp = specimens().map((question) => ({ article: specimenArticle, question }));
	return (Object.keys(types) as Kind[]).map((kind) => {
		const isOfKind = ({ question }: Drawn) => question.kind === kind;
		const found = shipped.some(isOfKind) ? shipped : madeUp;
		const bySize = found.filter(isOfKind).sort((a, b) => sizeOf(a) - sizeOf(b));
		return { kind, short: bySize[0]!, long: bySize.at(-1)! };
	});
}

/** How much there is to read in a question. */
function sizeOf({ question }: Drawn): number {
	return JSON.stringify(question).length;
}
