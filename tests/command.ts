/** The command as a person runs it, for the tests of it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ISS = 'questions/iss-future/article.md';

/** For the files of one test file. */
export const folder = mkdtempSync(join(tmpdir(), 'generate-'));

/** A file with this in it. */
export function fileOf(name: string, content: string | Uint8Array): string {
	const file = join(folder, name);
	writeFileSync(file, content);
	return file;
}

export interface Run {
	code: number;
	out: string;
	err: string;
}

/** Before the test gives up: what reads without end would outlive it, and take all memory. */
const ENDS = { timeout: 15_000, killSignal: 'SIGKILL' } as const;

/** What the command does: its exit code, and what it prints. */
export function generate(...args: string[]): Promise<Run> {
	return generateIn({}, ...args);
}

/** The same where some variables are set. */
export function generateIn(env: Record<string, string>, ...args: string[]): Promise<Run> {
	const command = ['src/cli.ts', 'generate', ...args];
	const options = { ...ENDS, env: { ...process.env, ...env } };
	return new Promise((resolve) => {
		execFile(process.execPath, command, options, (error, out, err) =>
			resolve({ code: error ? Number(error.code) : 0, out, err })
		);
	});
}

/** What a shell does with the command, and what it writes: `$0 $1` is the command, `$2` the article. */
export function shell(script: string): Promise<Run> {
	const args = ['-c', `set -o pipefail; ${script}`, process.execPath, 'src/cli.ts', ISS];
	return new Promise((resolve) => {
		execFile('bash', args, ENDS, (error, out, err) =>
			resolve({ code: error ? Number(error.code) : 0, out, err })
		);
	});
}
