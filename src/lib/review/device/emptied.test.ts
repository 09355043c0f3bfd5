import { expect, onTestFinished, test } from 'vitest';
import { isEmptied, missNothing, wasBegun } from './emptied.browser.ts';
import { askToStay } from './persistence.browser.ts';

const [nothing, something] = [false, true];

/** A device: its store may be emptied while its notes stay. */
function device() {
	const kept = new Map<string, string>();
	let begun: unknown;
	return {
		note: () => Promise.resolve({ ok: true as const, value: { value: begun } }),
		keepNote: (_: string, value: unknown) => {
			begun = value;
			return Promise.resolve({ ok: true as const, value: undefined });
		},
		empty: () => (begun = undefined),
		notes: {
			getItem: (name: string) => kept.get(name) ?? null,
			setItem: (name: string, value: string) => void kept.set(name, value),
			removeItem: (name: string) => void kept.delete(name)
		}
	};
}

test('whoever is new misses nothing', async () => {
	const one = device();
	expect(await isEmptied(one, nothing, one.notes)).toBe(false);
});

test('a store that was emptied is told until it is known, or something is kept anew', async () => {
	const one = device();
	await isEmptied(one, something, one.notes);
	one.empty();
	for (let visit = 0; visit < 2; visit++)
		expect(await isEmptied(one, nothing, one.notes)).toBe(true);
	missNothing(one.notes);
	expect(await isEmptied(one, nothing, one.notes)).toBe(false);
	await isEmptied(one, something, one.notes);
	one.empty();
	expect(await isEmptied(one, something, one.notes)).toBe(false);
});

test('that a study was begun is known without its store, until nothing is to be missed', async () => {
	const one = device();
	expect(wasBegun(one.notes)).toBe(false);
	await isEmptied(one, something, one.notes);
	expect(wasBegun(one.notes)).toBe(true);
	missNothing(one.notes);
	expect(wasBegun(one.notes)).toBe(false);
});

test('whoever has deleted every article misses nothing', async () => {
	const one = device();
	await isEmptied(one, something, one.notes);
	expect(await isEmptied(one, nothing, one.notes)).toBe(false);
});

test('a browser without notes, or a store that cannot be read, tells nothing', async () => {
	const refuses = () => {
		throw new DOMException('Denied', 'SecurityError');
	};
	const one = device();
	expect(await isEmptied(one, something, { getItem: refuses, setItem: refuses })).toBe(false);
	expect(await isEmptied(one, nothing, { getItem: refuses, setItem: refuses })).toBe(false);
	const failed = () => Promise.resolve({ ok: false as const, because: 'failed' as const });
	one.notes.setItem('study-begun', '1');
	expect(await isEmptied({ ...one, note: failed }, nothing, one.notes)).toBe(false);
});

test('a browser in which to name its notes is an error is no error of a page', async () => {
	const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
	onTestFinished(() => {
		if (before) Object.defineProperty(globalThis, 'localStorage', before);
		else Reflect.deleteProperty(globalThis, 'localStorage');
	});
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get: () => {
			throw new DOMException('Denied', 'SecurityError');
		}
	});
	expect(wasBegun()).toBe(false);
	expect(missNothing).not.toThrow();
	expect(await isEmptied(device(), something)).toBe(false);
	const storage = { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) };
	await expect(askToStay(storage)).resolves.toBeUndefined();
});
