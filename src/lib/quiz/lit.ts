import type { QuizEvent } from './attempt.ts';
import type { LitSpan, Text } from './pieces.ts';
import type { QuizView, Told } from './view.ts';

/** The words of the article that a view has something to say about. */
export function litBy(view: QuizView, article: Text): LitSpan[] {
	if (view.phase === 'asking' || view.phase === 'retrying')
		return view.passages.map(({ start, end }) => ({ start, end, tone: 'passage' }));
	if (view.phase !== 'telling') return [];

	const { evidence, remark, mark } = view.told;
	const isMarked = view.question.kind === 'mark-words' && mark < 1;
	const given = isMarked ? article.sentences[view.given as number] : remark?.span;
	return [
		...evidence.map(({ start, end }) => ({ start, end, tone: 'evidence' as const })),
		...(given ? [{ start: given.start, end: given.end, tone: 'given' as const }] : [])
	];
}

/** After a hint or a wrong try. */
export const whereToLook = 'The place to look at is marked in the article.';

/** What is said aloud after an event, beside what then has the focus; '' where there is nothing to say. */
export function spokenAfter({ type }: QuizEvent, view: QuizView): string {
	const isAnswer = type === 'answer';
	if (isAnswer && view.phase === 'telling') return spoken(view.told);
	return type === 'hint' || (isAnswer && view.phase === 'retrying') ? whereToLook : '';
}

function spoken({ key, mark, evidence, source, remark }: Told): string {
	const quotes = evidence.map(({ quote }) => `“${quote}”`).join(' ');
	const parts = [
		mark < 1 && `The right answer: ${key}.`,
		remark?.text,
		`${source ? `By ${source}` : 'The article says'}: ${quotes}`
	];
	return parts.filter(Boolean).join(' ');
}
