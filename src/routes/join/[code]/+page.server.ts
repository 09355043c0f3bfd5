import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { beginAttempt } from '#lib/server/attempts/begin.ts';
import { theApp } from '#lib/server/app.ts';
import { spelled } from '#lib/server/codes.ts';
import { comeBack, comeIn, takeEntry, type CameIn } from '#lib/server/learners.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { mustBeOpenTo, welcome } from '#lib/server/welcome.ts';
import { addresses } from '../../addresses.ts';
import { orRefuse, refusalIn } from '../../answering.ts';
import { forgetLearners, giveLearner, learnerTokens } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

type Asked = RequestEvent<{ code: string }>;

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { assignment, entries, learner, attempts, why } = await orRefuse(behind(event));
	const { id, code, title, opensAt, closesAt, policy, release } = assignment;
	return {
		now: store.world.now(),
		code,
		spelled: spelled(code),
		assignment: { id, title, opensAt, closesAt, policy, release, attempts: assignment.attempts },
		entries,
		learner: learner && { name: learner.name },
		attempts,
		why
	};
};

/** What is behind the code; guessing codes is slow. */
async function behind(event: Asked) {
	const { store, rates, learners } = await theApp();
	const known = await learners.all(learnerTokens(event));
	const address = event.getClientAddress();
	try {
		rates.take('a code', address, serverLimits.codesFrom);
		const found = await welcome(store, event.params.code, known);
		rates.forget('a code', address);
		return found;
	} catch (thrown) {
		throw refusalIn(thrown) ?? thrown;
	}
}

export const actions: Actions = {
	/** By a name of one's own, which may be no real one. */
	name: (event) =>
		enter(event, async (classId, fields) => {
			const { store } = await theApp();
			await mustBeOpenTo(store, classId);
			return comeIn(store, classId, String(fields.get('name') ?? ''));
		}),

	/** By an entry of the class's list. */
	entry: (event) =>
		enter(event, async (classId, fields) => {
			const { store } = await theApp();
			return takeEntry(store, classId, String(fields.get('entry') ?? ''));
		}),

	/** By the recovery word, from another device. */
	back: (event) =>
		enter(event, async (classId, fields) => {
			const { store } = await theApp();
			return comeBack(store, classId, String(fields.get('word') ?? ''));
		}),

	begin: async (event) => {
		const { store } = await theApp();
		let attempt: string;
		try {
			const { assignment, learner } = await behind(event);
			if (!learner) redirect(303, addresses.join(assignment.code));
			attempt = await beginAttempt(store, assignment, learner.id);
		} catch (thrown) {
			const refusal = refusalIn(thrown);
			if (!refusal) throw thrown;
			return fail(refusal.status, { problem: refusal.message });
		}
		redirect(303, addresses.take(attempt));
	},

	leave: (event) => {
		forgetLearners(event);
		redirect(303, addresses.join(event.params.code));
	}
};

type Entered = Pick<CameIn, 'learner' | 'token'> & Partial<Pick<CameIn, 'recoveryWord'>>;

async function enter(event: Asked, by: (classId: string, fields: FormData) => Promise<Entered>) {
	const { rates } = await theApp();
	const fields = await event.request.formData();
	try {
		rates.take('coming in', event.getClientAddress(), serverLimits.codesFrom);
		const { assignment } = await behind(event);
		const { token, recoveryWord } = await by(assignment.class, fields);
		giveLearner(event, token, fields.get('shared') === 'on');
		if (recoveryWord) return { recoveryWord };
	} catch (thrown) {
		const refusal = refusalIn(thrown);
		if (!refusal) throw thrown;
		return fail(refusal.status, {
			problem: refusal.message,
			name: String(fields.get('name') ?? '')
		});
	}
	redirect(303, addresses.join(event.params.code));
}
