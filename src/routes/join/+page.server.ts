import { redirect } from '@sveltejs/kit';
import { readCode } from '#lib/server/codes.ts';
import { addresses } from '../addresses.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

/** The form sends a code here by its address. */
export const load: PageServerLoad = ({ url }) => {
	const code = readCode(url.searchParams.get('code') ?? '');
	if (code) redirect(303, addresses.join(code));
};
