import { teacherIn } from '../visitor.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = false;

export const load: LayoutServerLoad = (event) => ({
	teacher: { name: teacherIn(event).name },
	path: event.url.pathname
});
