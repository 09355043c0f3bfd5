import type { Source } from '#lib/server/maker/source.ts';

/** The article that a form brings: a file where one was chosen, and else what was pasted. */
export async function sourceIn(fields: FormData): Promise<Source> {
	const file = fields.get('file');
	const title = String(fields.get('title') ?? '').trim();
	return file instanceof File && file.size > 0
		? { content: new Uint8Array(await file.arrayBuffer()), name: file.name, title }
		: { content: String(fields.get('text') ?? ''), name: '', title };
}
