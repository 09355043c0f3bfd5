/** A bank is a function of its article: neither the machine’s language, clock nor process gets in. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const articles = readdirSync('questions').map((slug) => `questions/${slug}/article.md`);

/** What the terminal prints for a file, as its SHA-256. */
function printed(file: string, args: string[], env: Record<string, string>): string {
	const output = execFileSync(process.execPath, ['src/cli.ts', 'generate', file, ...args], {
		env: { PATH: process.env.PATH, ...env }
	});
	return createHash('sha256').update(output).digest('hex');
}

const ISS = articles.find((file) => file.includes('iss'))!;

const HERE = { TZ: 'UTC', LC_ALL: 'C' };
/** Where it is another day, and where "I" and "i" are no pair. */
const FAR = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

test.each(articles)('%s gives the same bank in another process on a machine far away', (file) => {
	expect(printed(file, [], FAR)).toBe(printed(file, [], HERE));
});

test('items for the same seed are the same too, and for another seed they are not', () => {
	const items = (seed: string, env: Record<string, string>) =>
		printed(ISS, ['--format', 'items', '--seed', seed], env);
	const here = items('seven', HERE);
	expect(items('seven', FAR)).toBe(here);
	expect(items('eight', HERE)).not.toBe(here);
});
