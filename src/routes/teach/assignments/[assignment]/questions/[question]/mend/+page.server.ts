import { fail, redirect } from '@sveltejs/kit';
import { tellChanges } from '#lib/analysis/rescore.ts';
import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import {
	applyCorrection,
	pastCorrections,
	previewCorrection,
	undoCorrection
} from '#lib/server/results/corrections.ts';
import { findEdition } from '#lib/server/modules/editions.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { understandingOf } from '#lib/server/results/understanding.ts';
import { addresses } from '../../../../../../addresses.ts';
import { orRefuse } from '../../../../../../answering.ts';
import { teacherIn } from '../../../../../../visitor.ts';
import { canMend, readMending } from './mending.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store, assignment, asked, article } = await askedIn(event);
	const { question, points } = asked;
	const past = await orRefuse(pastCorrections(store, assignment.id, question.id));
	const { text, paragraphs, sentences } = article;
	return {
		assignment: { id: assignment.id, title: assignment.title },
		article: { text, paragraphs, sentences },
		question,
		isOut: points === 0,
		canMend: canMend(question),
		past
	};
};

export const actions: Actions = {
	preview: async (event) => {
		const { store, assignment, asked, points } = await askedIn(event);
		const fields = await event.request.formData();
		const { correction, problem } = readMending(asked.question, fields, points);
		if (!correction) return fail(400, { problem });
		const { attempts, changed } = await orRefuse(previewCorrection(store, assignment, correction));
		const sent = [...fields].flatMap(([name, value]) =>
			typeof value === 'string' ? [{ name, value }] : []
		);
		return { preview: { sentence: tellChanges(changed, attempts), changed, sent } };
	},

	apply: async (event) => {
		const { store, assignment, asked, points } = await askedIn(event);
		const fields = await event.request.formData();
		const { correction, problem } = readMending(asked.question, fields, points);
		if (!correction) return fail(400, { problem });
		await orRefuse(applyCorrection(store, assignment, correction));
		redirect(303, addresses.mend(assignment.id, asked.question.id));
	},

	undo: async (event) => {
		const { store, assignment, asked } = await askedIn(event);
		const id = (await event.request.formData()).get('correction');
		await orRefuse(undoCorrection(store, assignment, String(id)));
		redirect(303, addresses.mend(assignment.id, asked.question.id));
	}
};

/** The question of the address as it is marked now, and what it weighed when it was set. */
async function askedIn(event: RequestEvent) {
	const { store } = await theApp();
	const { params } = event;
	return orRefuse(
		(async () => {
			const assignment = await findAssignment(store, params.assignment, teacherIn(event).id);
			const { questions, article } = await understandingOf(store, assignment);
			const asked = questions.find(({ question }) => question.id === params.question);
			if (!asked) throw new Refusal(404, 'There is no such question in this assignment.');
			const { points } = await findEdition(store, assignment.edition);
			return { store, assignment, asked, article, points: points[asked.question.id] ?? 1 };
		})()
	);
}
