import type { Source } from '#lib/server/maker/source.ts';

/** The article that a form brings: a file where one was chosen, what was pasted, and else what is at an address. */
export async function sourceIn(fields: FormData): Promise<Source> {
	const file = fields.get('file');
	const { text, title, address } = typedIn(fields);
	if (file instanceof File && file.size > 0)
		return { content: new Uint8Array(await file.arrayBuffer()), name: file.name, title };
	return text.trim() === '' && address !== ''
		? { address, title }
		: { content: text, name: '', title };
}

/** What was typed into the form of an article. */
export function typedIn(fields: FormData): { text: string; title: string; address: string } {
	const typed = (name: string) => String(fields.get(name) ?? '');
	return { text: typed('text'), title: typed('title').trim(), address: typed('address').trim() };
}
