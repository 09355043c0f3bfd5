import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { changed } from '#lib/editing/change-form.ts';
import { flawOf } from '#lib/editing/flaw.ts';
import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments.ts';
import {
	applyCorrection,
	pastCorrections,
	previewCorrection,
	questionsNow,
	undoCorrection
} from '#lib/server/corrections.ts';
import { findEdition } from '#lib/server/editions.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { addresses } from '../../../../../../addresses.ts';
import { orRefuse, refusalIn } from '../../../../../../answering.ts';
import { teacherIn } from '../../../../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

type Asked = RequestEvent<{ assignment: string; question: string }>;

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { assignment, question } = await orRefuse(asked(event));
	return {
		id: assignment.id,
		title: assignment.title,
		question,
		past: await pastCorrections(store, assignment.id, question.id)
	};
};

async function asked(event: Asked) {
	const { store } = await theApp();
	const assignment = await findAssignment(store, event.params.assignment, teacherIn(event).id);
	const questions = await questionsNow(store, assignment);
	const question = questions.find(({ id }) => id === event.params.question);
	if (!question) throw new Refusal(404, 'There is no such question.');
	return { assignment, question };
}

/** The question as the form mends it; with no points nobody can lose any by it. */
async function mended(event: Asked, fields: FormData) {
	const { store } = await theApp();
	const { assignment, question } = await asked(event);
	const { article } = await findEdition(store, assignment.edition);
	const read = changed(question, (name) => fields.get(name));
	const problem = read.problem ?? flawOf(read.question, article);
	if (!read.question || problem) throw new Refusal(400, problem ?? 'This is no question.');
	const points = fields.get('out') === 'on' ? 0 : undefined;
	return { assignment, correction: { question: read.question, points } };
}

export const actions: Actions = {
	/** Who would change, before anything does. */
	preview: async (event) => {
		const { store } = await theApp();
		try {
			const fields = await event.request.formData();
			const { assignment, correction } = await mended(event, fields);
			const preview = await previewCorrection(store, assignment, correction);
			return { preview, question: correction.question, isOut: correction.points === 0 };
		} catch (thrown) {
			return refused(thrown);
		}
	},

	apply: async (event) => {
		const { store } = await theApp();
		try {
			const { assignment, correction } = await mended(event, await event.request.formData());
			await applyCorrection(store, assignment, correction);
		} catch (thrown) {
			return refused(thrown);
		}
		redirect(303, addresses.mend(event.params.assignment, event.params.question));
	},

	undo: async (event) => {
		const { store } = await theApp();
		try {
			const { assignment } = await asked(event);
			const fields = await event.request.formData();
			await undoCorrection(store, assignment, String(fields.get('correction') ?? ''));
		} catch (thrown) {
			return refused(thrown);
		}
		redirect(303, addresses.mend(event.params.assignment, event.params.question));
	}
};

function refused(thrown: unknown) {
	const refusal = refusalIn(thrown);
	if (!refusal) throw thrown;
	return fail(refusal.status, { problem: refusal.message });
}
