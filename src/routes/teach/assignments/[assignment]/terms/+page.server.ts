import { fail, redirect } from '@sveltejs/kit';
import { allow, changeTerms } from '#lib/server/assignments/assignment-changes.ts';
import { allowancesOf, NO_ALLOWANCE } from '#lib/server/assignments/allowances.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import {
	readAllowanceForm,
	readChangedTerms,
	typedTerms
} from '#lib/server/assignments/terms-form.ts';
import { learnersOf } from '#lib/server/classes/learners.ts';
import { theApp } from '#lib/server/app.ts';
import { addresses } from '../../../../addresses.ts';
import { orRefuse, refusalIn, refusedForm } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id } = teacherIn(event);
	const assignment = await orRefuse(findAssignment(store, event.params.assignment, id));
	const [learners, allowances] = await Promise.all([
		learnersOf(store, assignment.class),
		allowancesOf(store, assignment.id)
	]);
	return {
		id: assignment.id,
		terms: assignment,
		learners: learners.map(({ id, name }) => ({
			id,
			name,
			allowance: isNone(allowances.get(id)) ? undefined : allowances.get(id)
		})),
		/** Whose page has led here. */
		asked: event.url.searchParams.get('for') ?? ''
	};
};

/** Whether nothing is allowed beyond what all have. */
function isNone({ extraSeconds, extraAttempts, fewerOptions } = NO_ALLOWANCE): boolean {
	return extraSeconds === 0 && extraAttempts === 0 && !fewerOptions;
}

export const actions: Actions = {
	terms: async (event) => {
		const { store } = await theApp();
		const assignment = await orRefuse(
			findAssignment(store, event.params.assignment, teacherIn(event).id)
		);
		const fields = await event.request.formData();
		try {
			const terms = readChangedTerms(fields, assignment);
			await changeTerms(store, assignment.id, terms);
		} catch (thrown) {
			return refusedForm(thrown, { typed: typedTerms(fields, assignment) });
		}
		redirect(303, addresses.assignment(assignment.id));
	},

	allow: async (event) => {
		const { store } = await theApp();
		const assignment = await orRefuse(
			findAssignment(store, event.params.assignment, teacherIn(event).id)
		);
		try {
			const { learner, allowance } = readAllowanceForm(await event.request.formData());
			await allow(store, assignment, learner, allowance);
			return { allowed: learner };
		} catch (thrown) {
			const refusal = refusalIn(thrown);
			if (!refusal) throw thrown;
			return fail(refusal.status, { refused: refusal.message });
		}
	}
};
