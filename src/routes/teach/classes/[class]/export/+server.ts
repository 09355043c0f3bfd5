import { theApp } from '#lib/server/app.ts';
import { findClass } from '#lib/server/classes/classes.ts';
import { exportClass } from '#lib/server/classes/exports.ts';
import { orRefuse } from '../../../../answering.ts';
import { streamOf } from '../../../../file.ts';
import { asFile, askedClass } from '../asked.ts';
import type { RequestHandler } from './$types';

/** All that is stored of the learners of a class, piece by piece. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const asked = askedClass(event);
	const { name } = await orRefuse(findClass(store, asked));
	const pieces = await orRefuse(exportClass(store, asked));
	return asFile(streamOf(pieces), name);
};
