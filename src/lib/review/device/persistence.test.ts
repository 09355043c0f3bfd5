import { expect, test, vi } from 'vitest';
import { askAgain, askToStay, roomHere } from './persistence.browser.ts';

function notes(): Pick<Storage, 'getItem' | 'setItem'> {
	const kept = new Map<string, string>();
	return {
		getItem: (name) => kept.get(name) ?? null,
		setItem: (name, value) => void kept.set(name, value)
	};
}

const storage = (isPersisted: boolean) => ({
	persisted: () => Promise.resolve(isPersisted),
	persist: vi.fn(() => Promise.resolve(false))
});

test('a browser is asked once, whatever it says', async () => {
	const [asked, own] = [storage(false), notes()];
	await askToStay(asked, own);
	await askToStay(asked, own);
	expect(asked.persist).toHaveBeenCalledOnce();
});

test('a browser that keeps everything already is not asked', async () => {
	const asked = storage(true);
	await askToStay(asked, notes());
	expect(asked.persist).not.toHaveBeenCalled();
});

test('a browser that keeps no notes is not asked, for it would be asked every time', async () => {
	const asked = storage(false);
	const refuses = () => {
		throw new DOMException('Denied', 'SecurityError');
	};
	await askToStay(asked, { getItem: () => null, setItem: refuses });
	expect(asked.persist).not.toHaveBeenCalled();
});

test('a browser that knows no such thing is left alone', async () => {
	await expect(askToStay(undefined, notes())).resolves.toBeUndefined();
});

test('how much room is used is told with what was promised', async () => {
	const estimate = () => Promise.resolve({ usage: 7, quota: 90 });
	expect(await roomHere({ ...storage(true), estimate })).toEqual({
		used: 7,
		most: 90,
		isPromised: true
	});
});

test('a browser that says nothing of its room is not spoken for', async () => {
	expect(await roomHere(undefined)).toBeUndefined();
	expect(await roomHere({ ...storage(true), estimate: () => Promise.resolve({}) })).toBeUndefined();
	const fails = () => Promise.reject(new TypeError('no'));
	expect(await roomHere({ ...storage(true), estimate: fails })).toBeUndefined();
});

test('whoever wants it asks again, as often as they like', async () => {
	expect(await askAgain(storage(false))).toBe(false);
	expect(await askAgain({ persist: () => Promise.resolve(true) })).toBe(true);
	expect(await askAgain({ persist: () => Promise.reject(new TypeError('no')) })).toBe(false);
	expect(await askAgain(undefined)).toBe(false);
});
