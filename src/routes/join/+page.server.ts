import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { findByCode } from '#lib/server/assignments/assignments.ts';
import { codeProblem, readCode } from '#lib/server/classes/codes.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { addresses } from '../addresses.ts';
import { orRefuse } from '../answering.ts';
import { networkIn } from '../visitor.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

/** The form sends a code here by its address: to the assignment, or back with what is wrong with it. */
export const load: PageServerLoad = async (event) => {
	const typed = event.url.searchParams.get('code')?.slice(0, 40) ?? '';
	if (!typed.trim()) return { typed: '', problem: '' };
	const problem = codeProblem(typed) ?? (await orRefuse(unknown(typed, networkIn(event))));
	if (!problem) redirect(303, addresses.join(readCode(typed)));
	return { typed, problem };
};

/** That there is no such code, where that is so. Guessing is slow. */
async function unknown(typed: string, network: string): Promise<string> {
	const { store, rates } = await theApp();
	rates.take('a code', network, serverLimits.codesFrom);
	if (!(await findByCode(store, typed)))
		return 'There is nothing behind this code. Compare it sign by sign.';
	rates.giveBack('a code', network);
	return '';
}
