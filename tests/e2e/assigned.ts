import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { bank } from './learner.ts';
import { teach } from './teacher.ts';

/** One for all tests that follow each other: a teacher may have twenty. */
let shared: string | undefined;

/** By which a program acts for the teacher who is signed in on a page. */
export async function tokenOn(page: Page): Promise<string> {
	if (shared) return shared;
	await page.goto('/teach/tokens');
	await page.getByLabel('A token for').fill('a test');
	await page.getByRole('button', { name: 'Make a token' }).click();
	return (shared = (await page.locator('.made code').textContent())!);
}

/** Signs the teacher in on a page, and makes a module of the shipped bank by program. Gives its id. */
export async function moduleBy(page: Page, request: APIRequestContext): Promise<string> {
	await teach(page);
	const { id } = await send<{ id: string }>(request, await tokenOn(page), '/modules', { bank });
	return id;
}

/** An assignment of the shipped bank, whose keys the tests know, and programs that sit it as learners do. */
export class Assigned {
	readonly id: string;
	readonly code: string;
	readonly #request: APIRequestContext;
	readonly #token: string;

	private constructor(
		{ id, code }: { id: string; code: string },
		request: APIRequestContext,
		token: string
	) {
		this.id = id;
		this.code = code;
		this.#request = request;
		this.#token = token;
	}

	/** Signs the teacher in on a page, and assigns by program what the page is to show. */
	static async by(page: Page, request: APIRequestContext): Promise<Assigned> {
		const module = await moduleBy(page, request);
		const token = await tokenOn(page);
		const terms = { title: 'The ISS, by program', release: 'hand', shuffled: false };
		const path = `/modules/${module}/assignments`;
		const made = await send<{ id: string; code: string }>(request, token, path, terms);
		return new Assigned(made, request, token);
	}

	/** Somebody comes in and begins. */
	async begin(name: string): Promise<Sitter> {
		const joined = await send<{ token: string; assignment: string }>(this.#request, '', '/join', {
			code: this.code,
			name
		});
		const path = `/assignments/${joined.assignment}/attempts`;
		const { attempt } = await send<{ attempt: { id: string } }>(
			this.#request,
			joined.token,
			path,
			{}
		);
		return new Sitter(this.#request, joined.token, attempt.id);
	}

	/** The scores that count, by the names of the learners. */
	async scores(): Promise<Record<string, number>> {
		const response = await this.#request.get(`/api/v1/assignments/${this.id}/results`, {
			headers: { authorization: `Bearer ${this.#token}` }
		});
		const { learners } = (await response.json()) as {
			learners: { name: string; score: number }[];
		};
		return Object.fromEntries(learners.map(({ name, score }) => [name, score]));
	}
}

/** One attempt. */
export class Sitter {
	readonly #request: APIRequestContext;
	readonly #token: string;
	readonly #attempt: string;
	#seq = 0;

	constructor(request: APIRequestContext, token: string, attempt: string) {
		this.#request = request;
		this.#token = token;
		this.#attempt = attempt;
	}

	/** Answers the questions that come next, in their order. */
	async answer(...values: readonly unknown[]): Promise<void> {
		const operations = values.map((value) => {
			const seq = ++this.#seq;
			return { id: `answer-${seq}`, seq, event: { type: 'answer', value } };
		});
		const path = `/attempts/${this.#attempt}/operations`;
		await send(this.#request, this.#token, path, { version: 1, operations });
	}

	async handIn(): Promise<void> {
		const path = `/attempts/${this.#attempt}/submission`;
		await send(this.#request, this.#token, path, { id: 'end' });
	}
}

async function send<T>(
	request: APIRequestContext,
	token: string,
	path: string,
	data: unknown
): Promise<T> {
	const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
	const response = await request.post(`/api/v1${path}`, { data, headers });
	expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
	return (await response.json()) as T;
}
