import { theApp } from '#lib/server/app.ts';
import { editModule } from '#lib/server/modules/module-changes.ts';
import { warningsIn } from '#lib/server/modules/warnings.ts';
import { reply } from '../../../../api/v1/json.ts';
import { teacherIn } from '../../../../visitor.ts';
import { editsIn } from '../edits-in.ts';
import type { Saved } from '../saved.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** What is typed into a question is saved without a page; answered once it is on the disk. */
export const POST: RequestHandler = (event) => {
	const teacher = teacherIn(event).id;
	return reply(async (): Promise<Saved> => {
		const { store } = await theApp();
		const fields = await event.request.formData();
		const asked = {
			id: event.params.module,
			teacher,
			onto: Number(fields.get('onto')) || undefined
		};
		const { draft, version, canUndo, canRedo } = await editModule(store, asked, (module) =>
			editsIn.change(module, fields)
		);
		const one = draft.questions.find(({ question }) => question.id === fields.get('id'))!;
		return { one, warnings: warningsIn(draft), version, canUndo, canRedo };
	});
};
