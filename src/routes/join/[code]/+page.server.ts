import { redirect, type RequestEvent } from '@sveltejs/kit';
import { beginAttempt } from '#lib/server/attempts/begin.ts';
import { theApp } from '#lib/server/app.ts';
import { spelled } from '#lib/server/classes/codes.ts';
import { comeBack, comeIn, takeEntry, type CameIn } from '#lib/server/classes/coming-in.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { mustBeOpenTo, welcome, type Welcome } from '#lib/server/classes/welcome.ts';
import { newId } from '#lib/server/world.ts';
import { addresses } from '../../addresses.ts';
import { orRefuse, pageIn, refusedForm } from '../../answering.ts';
import { forgetLearners, giveLearner, learnerTokens, networkIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

type Asked = RequestEvent<{ code: string }>;

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { assignment, learner, ...found } = await orRefuse(behind(event));
	const { code, title, opensAt, policy, release, counts } = assignment;
	return {
		...found,
		now: store.world.now(),
		code,
		spelled: spelled(code),
		assignment: { title, opensAt, policy, release, counts },
		learner: learner && { name: learner.name },
		/** The name of this page, so that sending it twice lets one learner in. */
		page: newId(store.world)
	};
};

/** What is behind the code; guessing codes is slow. Who has come in before is not kept out by neighbours who guess. */
async function behind(event: Asked): Promise<Welcome> {
	const { store, rates, learners } = await theApp();
	const known = await learners.all(learnerTokens(event));
	const who = known[0]?.id ?? networkIn(event);
	rates.take('a code', who, serverLimits.codesFrom);
	const found = await welcome(store, event.params.code, known);
	rates.giveBack('a code', who);
	return found;
}

type Entered = Pick<CameIn, 'learner' | 'token'> & Partial<Pick<CameIn, 'recoveryWord'>>;
type By = (classId: string, field: (name: string) => string) => Promise<Entered>;

export const actions: Actions = {
	/** By a name of one's own, which may be no real one. */
	name: (event) =>
		enter(event, async (classId, field) => {
			const { store } = await theApp();
			await mustBeOpenTo(store, classId);
			return comeIn(store, classId, field('name'), field('page'));
		}),

	/** By an entry of the class's list. */
	entry: (event) =>
		enter(event, async (classId, field) => {
			const { store } = await theApp();
			return takeEntry(store, classId, field('entry'), field('page'));
		}),

	/** By the recovery word, from another device. */
	back: (event) =>
		enter(event, async (classId, field) => {
			const { store } = await theApp();
			return comeBack(store, classId, field('word'), field('page'));
		}),

	begin: async (event) => {
		const { store } = await theApp();
		let attempt: string;
		try {
			const { assignment, learner } = await behind(event);
			if (!learner) redirect(303, addresses.join(assignment.code));
			attempt = await beginAttempt(store, assignment, learner.id);
		} catch (thrown) {
			return refusedForm(thrown, typedIn());
		}
		redirect(303, addresses.take(attempt));
	},

	/** This device stands for nobody of the class any more; others who use it stay. */
	leave: async (event) => {
		const { learners } = await theApp();
		const { assignment } = await orRefuse(behind(event));
		const left = await orRefuse(learners.leave(learnerTokens(event), assignment.class));
		forgetLearners(event, left);
		redirect(303, addresses.join(event.params.code));
	}
};

async function enter(event: Asked, by: By) {
	const { rates } = await theApp();
	const fields = await event.request.formData();
	const network = networkIn(event);
	try {
		const { assignment } = await behind(event);
		rates.take('coming in', network, serverLimits.codesFrom);
		const field = (name: string) => fields.get(name)?.toString() ?? '';
		const { token, recoveryWord } = await by(assignment.class, field);
		rates.giveBack('coming in', network);
		giveLearner(event, token, fields.get('shared') === 'on');
		if (recoveryWord) return { recoveryWord };
	} catch (thrown) {
		return refusedForm(thrown, typedIn(fields));
	}
	redirect(303, addresses.join(event.params.code));
}

/** What was put in, and by which page: sent again it finds what it may have done. */
function typedIn(fields?: FormData) {
	return {
		name: fields?.get('name')?.toString() ?? '',
		word: fields?.get('word')?.toString() ?? '',
		page: pageIn(fields)
	};
}
