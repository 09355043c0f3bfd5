/** The command on a terminal: it tells how far it is, and Ctrl-C ends it cleanly. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, folder, generate, ISS } from './command.ts';

/** Gives a command a terminal of its own (util-linux). */
const SCRIPT = '/usr/bin/script';
const isThere = process.platform === 'linux' && existsSync(SCRIPT);

const CTRL_C = '\u0003';

interface Seen {
	code: number | null;
	screen: string;
}

/** What a person sees who runs the command on a terminal and, at these words, presses Ctrl-C. */
function watch(args: readonly string[], interruptAt?: string): Promise<Seen> {
	const words = [process.execPath, 'src/cli.ts', 'generate', ...args];
	const command = words.map((word) => `'${word}'`).join(' ');
	const env = { ...process.env, TERM: 'xterm' };
	const child = spawn(SCRIPT, ['-qec', command, '/dev/null'], { env, timeout: 15_000 });
	let screen = '';
	let isInterrupted = false;
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		screen += text;
		if (isInterrupted || !interruptAt || !screen.includes(interruptAt)) return;
		isInterrupted = true;
		child.stdin.write(CTRL_C);
	});
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, screen })));
}

/** A place of its own to write to. */
function place(name: string): { dir: string; file: string } {
	const dir = join(folder, name);
	mkdirSync(dir);
	return { dir, file: join(dir, 'bank.json') };
}

/** What clears a line. */
const CLEAR = '\r\u001B[K';

test.skipIf(!isThere)(
	'on a terminal a line tells how far it is, and is gone in the end',
	async () => {
		const { dir, file } = place('whole');
		const { code, screen } = await watch([ISS, '--out', file]);
		expect(code).toBe(0);
		expect(screen).toMatch(/Reading the article +[█░]+ +0%/);
		expect(screen).toMatch(/Choosing the best set +[█░]+ +\d+%/);
		expect(screen.endsWith(CLEAR)).toBe(true);
		expect(screen).not.toContain('\n');
		expect(readFileSync(file, 'utf8')).toBe((await generate(ISS)).out);
		expect(readdirSync(dir)).toEqual(['bank.json']);
	}
);

const text = readFileSync(ISS, 'utf8').replace(/^---[^]*?---/, '');
const long = fileOf('long.txt', Array.from({ length: 90 }, () => text).join('\n\n'));

test.skipIf(!isThere)(
	'Ctrl-C ends it at once with code 130, and leaves nothing behind',
	async () => {
		const { dir, file } = place('interrupted');
		const { code, screen } = await watch([long, '--out', file], '1%');
		expect(code).toBe(130);
		expect(screen.endsWith(CLEAR)).toBe(true);
		expect(readdirSync(dir)).toEqual([]);
		const onScreen = await watch([long], '1%');
		expect(onScreen.code).toBe(130);
		expect(onScreen.screen).not.toContain('{');
	}
);

test('where there is no terminal, nothing is told', async () => {
	expect((await generate(ISS)).err).toBe('');
});
