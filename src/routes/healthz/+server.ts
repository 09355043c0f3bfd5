export const prerender = false;

/** The process is up. */
export function GET(): Response {
	return new Response('ok');
}
