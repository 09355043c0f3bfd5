import { expect } from '@playwright/test';
import { fieldsOf } from '#lib/questions/forms.ts';
import { ask, keyOf, type AskedQuestion, type KeyedQuestion } from '#lib/questions/index.ts';
import type { Opening } from '#lib/quiz/wire.ts';
import { article, sentences } from './leak-article.ts';
import { SETUP_KEY, StillServer, type Asking } from './still-server.ts';

type Bank = readonly KeyedQuestion[];

/** A learner who has come in and begun. */
export interface Begun {
	/** The assignment. */
	id: string;
	join: string;
	cookie: string;
	take: string;
	attempt: string;
}

/** Modules that are made, one after the other, until one shows the same of both banks. */
const MODULES_MAX = 24;

/** Two servers that differ in nothing but the questions of one module. What is asked of both must be the same to the byte. */
export class TwoServers {
	readonly servers: readonly [StillServer, StillServer];
	readonly #banks: readonly [Bank, Bank];
	#teacher = '';
	/** The module, by its id. */
	module = '';

	private constructor(servers: readonly [StillServer, StillServer], banks: readonly [Bank, Bank]) {
		this.servers = servers;
		this.#banks = banks;
	}

	static async start(banks: readonly [Bank, Bank]): Promise<TwoServers> {
		const two = new TwoServers(
			await Promise.all([StillServer.start(), StillServer.start()]),
			banks
		);
		await two.#setUp();
		return two;
	}

	async stop(): Promise<void> {
		await Promise.all(this.servers.map((server) => server.stop()));
	}

	async #setUp(): Promise<void> {
		const form = Object.entries({
			name: 'Ms Teacher',
			email: 'teacher@example.org',
			password: 'a long pass phrase'
		});
		const set = await this.alike({ path: `/setup?key=${encodeURIComponent(SETUP_KEY)}`, form });
		const cookie = cookieIn(set.headers);
		const path = '/teach/tokens?/make';
		const page = await this.alike({ path, cookie, form: [['name', 'test']] });
		this.#teacher = /TOKEN=([\w-]{20,})/.exec(page.text)![1]!;
		for (let i = 1; i <= MODULES_MAX && !this.#isShownAlike(); i++) await this.#makeModules();
		if (!this.#isShownAlike()) throw new Error('No module shows orders as no key leaves them.');
	}

	async #makeModules(): Promise<void> {
		const made = await Promise.all(
			this.servers.map((server, i) => {
				const bank = { version: 1, generator: 'test', article, questions: this.#banks[i] };
				const json = { bank: { ...bank, ledger: [] } };
				return server.ask({ path: '/api/v1/modules', token: this.#teacher, json });
			})
		);
		const [here, there] = (await Promise.all(made.map((each) => each.json()))) as { id: string }[];
		expect(there!.id).toBe(here!.id);
		this.module = here!.id;
	}

	/** What both servers answer, which is one and the same. */
	async alike(asking: Asking): Promise<{ status: number; text: string; headers: Headers }> {
		const [here, there] = await this.each(asking);
		expect(there!.all, asking.path).toBe(here!.all);
		return here!;
	}

	/** What each of them answers. */
	each(asking: Asking) {
		return Promise.all(this.servers.map((server) => answerOf(server, asking)));
	}

	/** An assignment, and a learner who has begun. */
	async begun(setting: object, name = 'Ada'): Promise<Begun> {
		const path = `/api/v1/modules/${this.module}/assignments`;
		const made = await this.alike({ path, token: this.#teacher, json: setting });
		const { id, code } = JSON.parse(made.text) as { id: string; code: string };
		return this.#comeIn(id, `/join/${code}`, name);
	}

	async #comeIn(id: string, join: string, name: string): Promise<Begun> {
		const entered = await this.alike({ path: `${join}?/name`, form: [['name', name]] });
		const cookie = cookieIn(entered.headers);
		const start = await this.alike({ path: `${join}?/begin`, cookie, form: [['', '']] });
		const take = start.headers.get('location')!;
		return { id, join, cookie, take, attempt: take.split('/').at(-1)! };
	}

	/**
	 * Whether the id of the module draws the key of neither server for an order question. Such a question is
	 * never shown solved, so where the key of one is drawn that server shows another order: that it is not the
	 * key is all that this may tell, and any other difference is a leak.
	 */
	#isShownAlike(): boolean {
		if (!this.module) return false;
		const [here, there] = this.#banks.map((bank) => ordersOf(bank, this.module));
		return [...here!].every(([id, { shown, key }]) => {
			const other = there!.get(id);
			if (!other || other.shown === shown) return true;
			expect([other.key, key], id).toContain(shown === other.key ? shown : other.shown);
			return false;
		});
	}

	/** Everything that a learner's pages name, and what stands behind them. */
	async crawl({ cookie, join, take, attempt }: Begun): Promise<string> {
		const api = `/api/v1/attempts/${attempt}`;
		const behind = ['live', 'missed', 'missed?all', '__data.json'].map((name) => `${take}/${name}`);
		const waiting = [join, take, ...behind, api, `${join}/__data.json`];
		const seen = new Set<string>();
		const read: string[] = [];
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			if (seen.has(path)) continue;
			seen.add(path);
			const answer = await this.alike({ path, cookie });
			if (isOwn(path)) {
				expect(answer.headers.get('cache-control'), path).toMatch(/no-store/);
				read.push(answer.text);
			}
			// What stands before anybody assigns anything is the same for all; it is asked for, not followed.
			if (path === join || path === take) waiting.push(...namedIn(answer.text));
		}
		return read.join('\n');
	}

	async openingOf({ cookie, attempt }: Begun): Promise<Opening> {
		const { text } = await this.alike({ path: `/api/v1/attempts/${attempt}`, cookie });
		return JSON.parse(text) as Opening;
	}

	/** Sends the page's form with the button that is named pressed. */
	async press({ cookie, take }: Begun, button: string, fields: string[][] = []): Promise<void> {
		const page = await this.alike({ path: take, cookie });
		const hidden = Array.from(
			page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g),
			([, name, value]) => [name!, value!]
		);
		const form = [...hidden, ...fields, ['do', button]];
		const sent = await this.alike({ path: take, cookie, form });
		expect(sent.status, button).toBe(303);
	}
}

/** The order questions of a bank: how a module with this id shows each, and what is right. */
function ordersOf(bank: Bank, id: string): Map<string, { shown: string; key: string }> {
	return new Map(
		bank.flatMap((question) => {
			const asked = ask(question, id);
			if (!('events' in asked)) return [];
			return [[question.id, { shown: String(asked.events), key: String(keyOf(question)) }]];
		})
	);
}

/** What a server answers, without the moment at which it does. */
export async function answerOf(server: StillServer, asking: Asking) {
	const response = await server.ask(asking);
	const { status, headers } = response;
	const text = headers.get('content-type')?.startsWith('text/event-stream')
		? await firstOf(response)
		: await response.text();
	const told = [...headers].filter(([name]) => name !== 'date').map((pair) => pair.join(': '));
	const all = [status, ...told, '', text].join('\n');
	return { status, headers, text, all };
}

async function firstOf({ body }: Response): Promise<string> {
	const reader = body!.getReader();
	const { value } = await reader.read();
	await reader.cancel();
	return new TextDecoder().decode(value);
}

export function cookieIn(headers: Headers): string {
	return headers.get('set-cookie')!.split(';')[0]!;
}

/** A page or an answer that is about this attempt, and no file that everybody gets. */
function isOwn(path: string): boolean {
	return /^\/(?:join|take|api)\/./.test(path);
}

function namedIn(html: string): string[] {
	const named = html.matchAll(/(?:href|src|action)="(\.{0,2}\/[^"#]*)"|import\("([^"]+)"\)/g);
	return Array.from(named, ([, path, script]) => new URL(path ?? script!, 'http://here/take/x'))
		.filter((url) => !url.search.startsWith('?/'))
		.map((url) => url.pathname);
}

/** Some answer to a question, by a plain form. */
export function fieldsFor(asked: AskedQuestion): string[][] {
	return fieldsOf(asked, undefined, sentences).map((field, i) => {
		if (field.type === 'text') return [field.name, field.inputmode === 'text' ? 'alpha' : '7'];
		const options = field.options.filter(({ value }) => value !== '');
		return [field.name, options[i % options.length]!.value];
	});
}
