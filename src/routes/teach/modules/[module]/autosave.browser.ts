import type { Attachment } from 'svelte/attachments';

/** What is typed is sent after such a pause. */
const PAUSE_MS = 800;

/** Sends a form as it is typed into, and says what became of that. Without a script its button sends it. */
export function autosave(say: (words: string) => void): Attachment<HTMLFormElement> {
	return (form) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		async function save() {
			const body = new FormData(form);
			body.set('quietly', '1');
			say('Saving …');
			say(await sent(form.action, body));
		}
		function typed() {
			say('');
			clearTimeout(timer);
			timer = setTimeout(() => void save(), PAUSE_MS);
		}
		function submitted() {
			clearTimeout(timer);
		}
		form.addEventListener('input', typed);
		form.addEventListener('submit', submitted);
		return () => {
			clearTimeout(timer);
			form.removeEventListener('input', typed);
			form.removeEventListener('submit', submitted);
		};
	};
}

/** What SvelteKit answers to an action that is called by a script. */
interface Answer {
	type: 'success' | 'failure' | 'redirect' | 'error';
	/** The data, in devalue's form: a list whose texts are what was said. */
	data?: string;
}

async function sent(action: string, body: FormData): Promise<string> {
	try {
		const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
		const response = await fetch(action, { method: 'POST', body, headers });
		const { type, data } = (await response.json()) as Answer;
		if (type === 'success') return 'Saved.';
		const said: unknown = JSON.parse(data ?? '[]');
		const problem =
			Array.isArray(said) && said.find((one) => typeof one === 'string' && / /.test(one));
		return problem ? `Not saved. ${problem}` : 'Not saved.';
	} catch {
		return 'Not saved: there is no connection.';
	}
}
