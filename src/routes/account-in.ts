import type { NewTeacher } from '#lib/server/teachers/teachers.ts';

/** What the form of a new account brings; see NewAccount.svelte. */
export function accountIn(fields: FormData): NewTeacher {
	const typed = (name: string) => String(fields.get(name) ?? '');
	return { name: typed('name'), email: typed('email'), password: typed('password') };
}
