/** A file that a browser keeps rather than shows. */
export function file(name: string, type: string, text: string): Response {
	return new Response(text, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
}
