import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { readModelSettings } from './settings.ts';

const SET = {
	READBACK_MODEL_URL: 'http://localhost:11434/v1',
	READBACK_MODEL: 'qwen3:8b',
	READBACK_MODEL_KEY: 'sk-secret',
	READBACK_MODEL_SECONDS: '30'
};
const read = (changes: Record<string, string | undefined>) =>
	readModelSettings({ ...SET, ...changes });

test('a model is set up by four variables', () => {
	expect(read({}).settings).toEqual({
		url: new URL('http://localhost:11434/v1/'),
		model: 'qwen3:8b',
		key: 'sk-secret',
		seconds: 30
	});
});

test('a key and a time are not needed', () => {
	const none = { READBACK_MODEL_KEY: undefined, READBACK_MODEL_SECONDS: '' };
	expect(read(none).settings).toMatchObject({ key: '', seconds: limits.modelSecondsByDefault });
});

test.each([
	['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions'],
	['https://example.org', 'https://example.org/chat/completions'],
	[' https://example.org/a/v1// ', 'https://example.org/a/v1/chat/completions']
])('%j is asked at %s', (address, asked) => {
	const { url } = read({ READBACK_MODEL_URL: address }).settings!;
	expect(new URL('chat/completions', url).href).toBe(asked);
});

test.each([
	[{ READBACK_MODEL_URL: undefined }, /^There is no second maker: set READBACK_MODEL_URL and/],
	[{ READBACK_MODEL: ' ' }, /^There is no second maker/],
	[{ READBACK_MODEL_URL: 'localhost:11434' }, /^READBACK_MODEL_URL is not the address/],
	[{ READBACK_MODEL_URL: 'file:///etc/passwd' }, /^READBACK_MODEL_URL is not/],
	[{ READBACK_MODEL_URL: 'https://me:sk-secret@example.org/v1' }, /^READBACK_MODEL_URL is not/],
	[{ READBACK_MODEL_URL: 'https://example.org/v1?key=sk-secret' }, /^READBACK_MODEL_URL is not/],
	[{ READBACK_MODEL: 'a\nb' }, /^READBACK_MODEL is not the name/],
	[{ READBACK_MODEL: 'x'.repeat(201) }, /^READBACK_MODEL is too long/],
	[{ READBACK_MODEL_KEY: 'sk-secret\r\nhost: x' }, /^READBACK_MODEL_KEY is not a key/],
	[{ READBACK_MODEL_KEY: 'sk-sécret' }, /^READBACK_MODEL_KEY is not a key/],
	...['0', '-1', '1.5', '1e2', 'soon', '301', '99999999'].map(
		(time): [Record<string, string>, RegExp] => [
			{ READBACK_MODEL_SECONDS: time },
			/^READBACK_MODEL_SECONDS is not a whole number from 1 to 300\.$/
		]
	)
])('%j is refused with one sentence that tells no key', (changes, sentence) => {
	const { settings, problem } = read(changes);
	expect(settings).toBeUndefined();
	expect(problem).toMatch(sentence);
	expect(problem).not.toMatch(/secret|sécret|\n/);
});
