import type { RequestEvent } from '@sveltejs/kit';
import type { AskedClass } from '#lib/server/classes/classes.ts';
import { teacherIn } from '../../../visitor.ts';

/** Which class a page is about, and who asks for it. */
export function askedClass(event: RequestEvent<{ class: string }>): AskedClass {
	return { id: event.params.class, teacher: teacherIn(event).id };
}

/** The answer that brings a file. Its name is made of what it is about. */
export function asFile(body: BodyInit, about: string): Response {
	const name = about
		.normalize('NFKD')
		.replace(/[^a-zA-Z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return new Response(body, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="readback-${name.slice(0, 60) || 'class'}.json"`
		}
	});
}
