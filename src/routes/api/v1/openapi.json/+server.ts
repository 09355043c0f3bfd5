import { description } from '../description.ts';

export const prerender = true;

/** The description of `/api/v1` by OpenAPI. */
export function GET(): Response {
	return Response.json(description());
}
