import { theApp } from '#lib/server/app.ts';
import { findByCode } from '#lib/server/assignments/assignments.ts';
import { comeIn, takeEntry } from '#lib/server/classes/coming-in.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { mustBeOpenTo } from '#lib/server/classes/welcome.ts';
import { networkIn } from '../../../visitor.ts';
import { readBody, readShape, reply } from '../json.ts';
import { Join } from '../shapes.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** A learner comes in by a code, and is given the token of their requests. */
export const POST: RequestHandler = (event) =>
	reply(async () => {
		const { store, rates } = await theApp();
		const { code, name = '', entry, id } = readShape(Join, await readBody(event.request));
		const network = networkIn(event);
		rates.take('coming in', network, serverLimits.codesFrom);
		const assignment = await findByCode(store, code);
		if (!assignment) throw new Refusal(404, 'There is nothing behind this code.');
		if (!entry) await mustBeOpenTo(store, assignment.class);
		const { learner, token, recoveryWord } = entry
			? await takeEntry(store, assignment.class, entry, id)
			: await comeIn(store, assignment.class, name, id);
		rates.giveBack('coming in', network);
		return {
			assignment: assignment.id,
			learner: { id: learner.id, name: learner.name },
			token,
			recoveryWord
		};
	}, 201);
