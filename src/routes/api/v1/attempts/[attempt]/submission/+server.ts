import { theApp } from '#lib/server/app.ts';
import { learnersIn } from '../../../learner.ts';
import { readBody, readShape, reply } from '../../../json.ts';
import { Submission } from '../../../shapes.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Hands an attempt in. Sent again, it changes nothing. */
export const POST: RequestHandler = (event) =>
	reply(async () => {
		const { attempts } = await theApp();
		const attempt = event.params.attempt;
		const owner = await attempts.ownerOf(attempt, await learnersIn(event));
		const { id } = readShape(Submission, await readBody(event.request));
		let answer = await attempts.look(attempt, owner.id);
		// The first brings the overview where something is open, the second ends it.
		for (const step of ['overview', 'end']) {
			if (answer.view.phase === 'finished' || answer.view.phase === 'handed-in') break;
			answer = await attempts.take(attempt, owner.id, [
				{ id: `${id}-${step}`, seq: answer.seq + 1, event: { type: 'finish' } }
			]);
		}
		return answer;
	});
