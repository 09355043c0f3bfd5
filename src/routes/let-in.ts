import type { RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { newDevice } from '#lib/server/teachers/known-devices.ts';
import { signIn, signOut } from '#lib/server/teachers/teacher-sessions.ts';
import type { Teacher } from '#lib/server/teachers/teachers.ts';
import { giveDevice, giveToken, TEACHER } from './visitor.ts';

/**
 * Signs a teacher in on the device that asks. On a shared computer it ends with the browser, and nothing is
 * left behind by which the device is known again.
 */
export async function letIn(
	event: RequestEvent,
	teacher: Teacher,
	{ isShared = false, device }: { isShared?: boolean; device?: string } = {}
): Promise<void> {
	const { store } = await theApp();
	// What this device was signed in as before ends here.
	if (event.locals.session) await signOut(store, event.locals.session.id);
	const { token, lastsMs } = await signIn(store, teacher, { isShared });
	giveToken(event, TEACHER, token, isShared ? undefined : lastsMs);
	if (!isShared) giveDevice(event, device ?? (await newDevice(store, teacher)));
}
