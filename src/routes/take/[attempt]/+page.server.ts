import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { formProblem, readForm } from '#lib/questions/forms.ts';
import type { AskedQuestion } from '#lib/questions/index.ts';
import { QuizEvent } from '#lib/quiz/attempt.ts';
import { Sent, type Reply } from '#lib/quiz/wire.ts';
import { theApp } from '#lib/server/app.ts';
import { takeable } from '#lib/server/attempts/missed.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { followingRequest, newId, type World } from '#lib/server/world.ts';
import { addresses } from '../../addresses.ts';
import { orRefuse, refusedForm } from '../../answering.ts';
import { learnerTokens, sharedTokens } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

type Asked = RequestEvent<{ attempt: string }>;

export const load: PageServerLoad = async (event) => {
	const app = await theApp();
	const { store, attempts } = app;
	const id = event.params.attempt;
	const owner = await orRefuse(ownerIn(event));
	const opening = await orRefuse(attempts.open(id, owner.id));
	const kept = await attempts.fresh(id, owner.id);
	const { assignment, edition } = kept;
	const isOver = opening.view.phase === 'handed-in' || opening.view.phase === 'finished';
	const isShown = assignment.articleShown || opening.view.phase === 'finished';
	return {
		opening,
		/** The name of what is sent next, so that sending the same page twice counts once. */
		next: newId(store.world),
		learner: owner.name,
		startedAt: kept.row.started_at,
		/** The number of the changes of others to the attempt. */
		revision: kept.row.revision,
		assignment: {
			title: assignment.title,
			code: assignment.code,
			release: assignment.release,
			closesAt: assignment.closesAt,
			/** When keys are told that are told at the closing time; later where somebody has more time. */
			showsAt: assignment.closesAt && assignment.closesAt + serverLimits.lastSecondMs
		},
		/** None where it is not there to read: what a question needs of it comes with the question. */
		article: isShown ? edition.article : undefined,
		explanations: opening.view.phase === 'finished' ? edition.explanations : {},
		isOver,
		/** None before the release. */
		takeable: isOver ? await takeable(app, id, owner.id) : undefined,
		isShared: (await app.learners.all(sharedTokens(event))).some((one) => one.id === owner.id)
	};
};

async function ownerIn(event: Asked) {
	const { attempts, learners } = await theApp();
	const known = await learners.all(learnerTokens(event));
	return attempts.ownerOf(event.params.attempt, known);
}

export const actions: Actions = {
	default: async (asked) => {
		const { store, attempts } = await theApp();
		const fields = await asked.request.formData();
		const id = asked.params.attempt;
		let given: Given | undefined;
		try {
			const owner = await ownerIn(asked);
			given = givenIn(fields, await attempts.look(id, owner.id, { paper: true }));
			const event = eventIn(fields, given);
			const { problem } = await attempts.take(id, owner.id, [sentIn(fields, event, store.world)]);
			if (problem === 'taken' || problem === 'gap') throw new Refusal(409, OLD);
		} catch (thrown) {
			return refusedForm(thrown, { given });
		}
		redirect(303, addresses.take(id));
	}
};

/** What was put in for a question, so that it is not lost with a page that could not be taken. */
interface Given {
	question: AskedQuestion;
	/** The number of the question, from 0. */
	place: number;
	/** As the machine takes it; undefined where nothing was put in. */
	value: unknown;
}

function givenIn(fields: FormData, { view, paper }: Reply): Given | undefined {
	const id = fields.get('question');
	const here = 'question' in view ? [{ question: view.question, place: view.position - 1 }] : [];
	const all = paper?.questions.map(({ question }, place) => ({ question, place })) ?? [];
	const found = [...here, ...all].find(({ question }) => question.id === id);
	return (
		found && {
			...found,
			value: readForm(found.question, (name) => fields.get(name)?.toString() ?? null)
		}
	);
}

/**
 * What a page sends, which a program can have written. Its name follows from that of the page and from what is
 * done: the same sent twice counts once, and what was chosen otherwise meanwhile is not taken for the first.
 */
function sentIn(fields: FormData, event: QuizEvent, world: World): Sent {
	const isOfAll = event.type === 'go' || event.type === 'finish';
	const read = v.safeParse(Sent, {
		id: fields.get('operation'),
		seq: Number(fields.get('seq')),
		question: isOfAll ? undefined : (fields.get('question') ?? undefined),
		event
	});
	if (!read.success) throw new Refusal(400, STRANGE);
	const { id, question } = read.output;
	return { ...read.output, id: newId(followingRequest(world, id, [question, event])) };
}

/** What the pressed button means for the question that the page showed. */
function eventIn(fields: FormData, given: Given | undefined): QuizEvent {
	const [type, to] = String(fields.get('do') ?? '').split(' ');
	if (type !== 'answer') {
		const read = v.safeParse(QuizEvent, to === undefined ? { type } : { type, to: Number(to) });
		if (!read.success) throw new Refusal(400, STRANGE);
		return read.output;
	}
	// A page from before may show what is not asked any more: its number says that it is old.
	if (!given) return { type: 'answer', value: null };
	const { question, value } = given;
	const problem = value === undefined ? MISSING : formProblem(question, value);
	if (problem) throw new Refusal(400, problem);
	return { type: 'answer', value };
}

const STRANGE = 'This cannot be done in a quiz.';
const MISSING = 'Give an answer first, or skip the question.';
const OLD = 'You have gone on since this page was drawn. This is where you are now.';
