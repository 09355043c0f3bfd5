import type { Values } from '../../stash.browser.ts';
import type { Saved } from './saved.ts';

/** What became of what was sent: it may be tried again as it is, the question is another one by now, or it is refused. */
export type Sent =
	| { saved: Saved; problem?: undefined; is?: undefined }
	| { saved?: undefined; problem: string; is: 'passing' | 'other' | 'refused' };

const AWAY = 'There is no connection: it is tried again.';
const SIGNED_OUT = 'You are signed out: sign in on another page, and it is tried again.';

/** Sends what was typed, and goes on with it where the page is left meanwhile. */
export async function send(address: string, values: Values): Promise<Sent> {
	const body = new FormData();
	for (const [name, value] of Object.entries(values)) body.set(name, value);
	try {
		const response = await fetch(address, {
			method: 'POST',
			body,
			keepalive: true,
			redirect: 'manual'
		});
		if (response.type === 'opaqueredirect') return { problem: SIGNED_OUT, is: 'passing' };
		const answer: unknown = await response.json();
		if (response.ok) return { saved: answer as Saved };
		const { title } = answer as { title: string };
		if (response.status === 412) return { problem: title, is: 'other' };
		return { problem: title, is: response.status >= 500 ? 'passing' : 'refused' };
	} catch {
		return { problem: AWAY, is: 'passing' };
	}
}
