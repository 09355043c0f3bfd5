import { theApp } from '#lib/server/app.ts';
import { findClass } from '#lib/server/classes.ts';
import { exportClass } from '#lib/server/exports.ts';
import { orRefuse } from '../../../../answering.ts';
import { asFile, askedClass } from '../asked.ts';
import type { RequestHandler } from './$types';

/** All that is stored of the learners of a class, piece by piece. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const asked = askedClass(event);
	const { name } = await orRefuse(findClass(store, asked));
	const pieces = await orRefuse(exportClass(store, asked));
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { value, done } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
	return asFile(body, name);
};
