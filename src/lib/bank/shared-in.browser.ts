/** An article that another app has shared with this one: a text, or a file. */
export interface SharedIn {
	readonly title: string;
	readonly text: string;
	readonly file?: File | undefined;
}

/** What was shared waits here until the page that takes it is there, and no longer. */
const WAITING = 'readback-shared';
const AT = '/make/shared';

/** Puts a form aside that another app has sent: see `share_target` in static/site.webmanifest. */
export async function putAside(form: FormData): Promise<void> {
	await (await caches.open(WAITING)).put(AT, new Response(form));
}

/** Takes what waits, once; undefined where nothing does. */
export async function takeShared(): Promise<SharedIn | undefined> {
	if (!('caches' in globalThis)) return undefined;
	const found = await caches.match(AT, { cacheName: WAITING });
	const form = await found?.formData();
	await caches.delete(WAITING);
	return form && sharedBy(form);
}

/** The address of a page stands in for its text where an app shares no more: it can be pasted over. */
function sharedBy(form: FormData): SharedIn | undefined {
	const [title, text, url] = ['title', 'text', 'url'].map((name) => textIn(form.get(name)));
	const file = form.get('file');
	const isFile = file instanceof File && file.size > 0;
	const shared = { title: title!, text: text! || url!, ...(isFile && { file }) };
	return shared.title || shared.text || shared.file ? shared : undefined;
}

function textIn(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}
