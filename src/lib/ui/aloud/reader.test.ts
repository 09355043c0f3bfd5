import { setTimeout as rest } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Part } from './aloud.ts';
import { Reader, type Speaker } from './reader.svelte.ts';

const parts: Part[] = ['One.', 'Two.', 'Three.'].map((words, i) => ({
	paragraph: i,
	start: 0,
	end: words.length,
	words
}));

/** A voice that says what it is told when it is let. */
class Fake implements Speaker {
	readonly said: string[] = [];
	#end: { resolve: (isSaid: boolean) => void; reject: (why: Error) => void } | undefined;

	say(words: string, pace: number): Promise<boolean> {
		this.silence();
		this.said.push(pace === 1 ? words : `${words} at ${pace}`);
		return new Promise((resolve, reject) => (this.#end = { resolve, reject }));
	}

	silence(): void {
		this.#end?.resolve(false);
	}

	async end(): Promise<void> {
		this.#end!.resolve(true);
		await rest();
	}

	async fail(): Promise<void> {
		this.#end!.reject(new Error('no audio'));
		await rest();
	}
}

function reading() {
	const voice = new Fake();
	return { voice, reader: new Reader(parts, voice, 1) };
}

describe('a reader', () => {
	test('says one part after the other, and then is still', async () => {
		const { voice, reader } = reading();
		reader.play();
		for (let i = 0; i < 3; i++) {
			expect(reader.part).toBe(parts[i]);
			await voice.end();
		}
		expect(voice.said).toEqual(['One.', 'Two.', 'Three.']);
		expect(reader.is).toBe('still');
		expect(reader.part).toBeUndefined();
	});

	test('begins at the paragraph that is in view', () => {
		const { voice, reader } = reading();
		reader.play(2);
		expect(voice.said).toEqual(['Three.']);
	});

	test('after a pause says its part anew', async () => {
		const { voice, reader } = reading();
		reader.play();
		reader.pause();
		await rest();
		expect([reader.is, reader.part]).toEqual(['paused', parts[0]]);
		reader.goOn();
		await voice.end();
		expect(voice.said).toEqual(['One.', 'One.', 'Two.']);
	});

	test('takes another pace at once, and goes to no other part for it', async () => {
		const { voice, reader } = reading();
		reader.play();
		reader.setPace(1.5);
		await rest();
		expect(voice.said).toEqual(['One.', 'One. at 1.5']);
		expect(reader.part).toBe(parts[0]);
	});

	test('is still where the voice fails', async () => {
		const { voice, reader } = reading();
		reader.play();
		await voice.fail();
		expect(reader.is).toBe('still');
	});

	test('says nothing more once it is stopped', async () => {
		const { voice, reader } = reading();
		reader.play();
		reader.stop();
		await rest();
		expect(voice.said).toEqual(['One.']);
	});
});
