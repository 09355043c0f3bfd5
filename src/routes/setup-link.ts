import type { App } from '#lib/server/app.ts';
import { isNew } from '#lib/server/teachers/teachers.ts';
import { addresses } from './addresses.ts';

/** Where nobody has an account, the console says how the owner's is made. */
export async function tellSetUpLink({
	store,
	settings,
	setupKey
}: Pick<App, 'store' | 'settings' | 'setupKey'>): Promise<void> {
	if (!(await isNew(store))) return;
	const link = `${addresses.setUp}?key=${settings.setupKey ? '…' : setupKey}`;
	console.log(
		`This Readback has no owner yet. On this machine ${addresses.setUp} makes one; from another one it is ${link}`
	);
}
