import { theApp } from '#lib/server/app.ts';
import { exportLearner } from '#lib/server/classes/exports.ts';
import { orRefuse } from '../../../../../../answering.ts';
import { asFile, askedClass } from '../../../asked.ts';
import type { RequestHandler } from './$types';

/** All that is stored of one learner. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const text = await orRefuse(exportLearner(store, askedClass(event), event.params.learner));
	return asFile(text, 'learner');
};
