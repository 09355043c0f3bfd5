import { createHash } from 'node:crypto';
import type { Draft } from '#lib/editing/draft.ts';
import { isByHand, makeJudge, warningsOf, type Judge } from '#lib/editing/warnings.ts';
import { serverLimits } from '../limits.ts';
import { Recent } from '../rows.ts';

/** Articles that were read for their warnings, by the hash of their words. */
const judges = new Recent<string, Judge>(serverLimits.readingsKept);

/** What the rules of the bank find in the questions that a teacher has written or changed, by their ids. */
export function warningsIn({ article, questions }: Draft): Record<string, string[]> {
	if (!questions.some(isByHand)) return {};
	const key = createHash('sha256').update(`${article.title}\n${article.text}`).digest('base64url');
	const judge = judges.get(key) ?? makeJudge(article);
	judges.set(key, judge);
	return warningsOf(questions, judge);
}
