import { SendRequest, type Reply } from '#lib/quiz/wire.ts';
import type { App } from '#lib/server/app.ts';
import { learnersBy } from '../../../learner.ts';
import { readShape } from '../../../json.ts';

/** What is sent to an attempt, by whatever way it came. */
export interface Sending {
	attempt: string;
	/** What the sender has to show for being its learner. */
	tokens: readonly string[];
	/** The body as JSON; it is read once it is known who asks. */
	body(): unknown;
}

/** Takes operations of a learner's attempt. What the reply acknowledges is on the disk. */
export async function takeSending(app: App, { attempt, tokens, body }: Sending): Promise<Reply> {
	const { attempts } = app;
	const owner = await attempts.ownerOf(attempt, await learnersBy(app, tokens));
	const { operations, paper } = readShape(SendRequest, await body());
	if (operations.length === 0) return attempts.look(attempt, owner.id, { paper });
	return attempts.take(attempt, owner.id, operations);
}
