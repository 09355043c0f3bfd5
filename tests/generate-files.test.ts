/** What the command reads from and writes to: pipes, devices, full disks, the article itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, folder, generate, ISS, shell } from './command.ts';

/** Something else than a file, made by a tool or a system call. */
function madeBy(name: string, make: (file: string) => unknown): string {
	const file = join(folder, name);
	make(file);
	return file;
}

const isUnix = process.platform !== 'win32';

test.skipIf(!isUnix).each([
	[
		'a pipe',
		() => madeBy('pipe', (file) => execFileSync('/usr/bin/env', ['mkfifo', file])),
		/a pipe or a device/
	],
	['a device that never ends', () => '/dev/zero', /a pipe or a device/],
	['a link to itself', () => madeBy('loop', (file) => symlinkSync(file, file)), /round in a circle/]
])('%s is refused at once, with one sentence', async (_, make, sentence) => {
	const { code, out, err } = await generate(make());
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(sentence);
	expect(err.trim().split('\n')).toHaveLength(1);
});

test.skipIf(!isUnix)('a reader that has seen enough is no failure', async () => {
	expect(await shell('"$0" "$1" generate "$2" | head -1')).toEqual({
		code: 0,
		out: '{\n',
		err: ''
	});
});

test.skipIf(!existsSync('/dev/full')).each([
	['the screen', '"$0" "$1" generate "$2" > /dev/full', 'The output'],
	['a file', '"$0" "$1" generate "$2" --out /dev/full', '/dev/full']
])('a full disk under %s is told in one sentence, with code 2', async (_, script, what) => {
	expect(await shell(script)).toEqual({
		code: 2,
		out: '',
		err: `${what} cannot be written: the disk is full.\n`
	});
});

test.each([
	['by its name', (file: string) => file],
	['by another path', (file: string) => `${folder}/inner/../${basename(file)}`],
	['by a link', (file: string) => madeBy('link.md', (link) => symlinkSync(file, link))],
	['by its other name', (file: string) => madeBy('other.md', (link) => linkSync(file, link))]
])('--out never writes over the article, named %s', async (_, named) => {
	mkdirSync(join(folder, 'inner'), { recursive: true });
	const file = fileOf('mine.md', readFileSync(ISS));
	const { code, out, err } = await generate(file, '--out', named(file));
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(/is the article itself, and --out would write over it/);
	expect(readFileSync(file)).toEqual(readFileSync(ISS));
});

test.skipIf(!isUnix)('- is standard input, up to the limit of a file', async () => {
	const { out } = await shell('"$0" "$1" generate - --format items < "$2"');
	expect(JSON.parse(out).article_id).toBe('stdin');
	expect(await shell('"$0" "$1" generate - < /dev/zero')).toEqual({
		code: 2,
		out: '',
		err: expect.stringMatching(/^Standard input holds more than the 2 MB .+\.\n$/)
	});
});
