import type { App } from '../app.ts';
import { knownDevice, newDevice } from './known-devices.ts';
import { serverLimits } from '../limits.ts';
import { teacherWith, type Teacher } from './teachers.ts';

/** Somebody who wants to sign in, and where they ask from. */
export interface Knock {
	email: string;
	password: string;
	/** See `networkOf`. */
	network: string;
	/** The tokens of the device that asks, see known-devices.ts. */
	devices: readonly string[];
}

/**
 * Who an address and a password belong to, and a token for the device. Tries of a device that was signed in
 * there before are counted for that device alone; all other devices share the tries at the account, and those
 * of their network. So a stranger who guesses locks out strangers.
 */
export async function teacherAtDoor(
	{ store, rates }: Pick<App, 'store' | 'rates'>,
	{ email, password, network, devices }: Knock
): Promise<{ teacher: Teacher; device: string }> {
	const known = await knownDevice(store, email, devices);
	const account = email.trim().toLowerCase();
	if (known) rates.take('sign-in by', known, serverLimits.signInBy);
	else {
		rates.take('sign-in from', network, serverLimits.signInFrom);
		rates.take('sign-in as', account, serverLimits.signInAs);
	}
	const teacher = await teacherWith(store, email, password);
	if (known) rates.forget('sign-in by', known);
	else {
		// A school has one network and many teachers.
		rates.giveBack('sign-in from', network);
		rates.forget('sign-in as', account);
	}
	return { teacher, device: known ?? (await newDevice(store, teacher)) };
}
