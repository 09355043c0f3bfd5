import {
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

/** A folder with a file in it. */
function folderWith(text: string): { dir: string; file: string } {
	const dir = mkdtempSync(join(tmpdir(), 'whole-'));
	const file = join(dir, 'bank.json');
	writeFileSync(file, text, { mode: 0o640 });
	return { dir, file };
}

test('a file is written in place of the one before, with its rights, and nothing is left beside it', () => {
	const { dir, file } = folderWith('before');
	writeWhole(file, 'after');
	expect(readFileSync(file, 'utf8')).toBe('after');
	expect(statSync(file).mode & 0o777).toBe(0o640);
	expect(readdirSync(dir)).toEqual(['bank.json']);
});

test('a link stays a link, and what it leads to is written', () => {
	const { dir, file } = folderWith('before');
	const link = join(dir, 'link.json');
	symlinkSync(file, link);
	writeWhole(link, 'after');
	expect(lstatSync(link).isSymbolicLink()).toBe(true);
	expect(readFileSync(file, 'utf8')).toBe('after');
});

test('where nothing can be written, what was there is left as it was', () => {
	const { dir, file } = folderWith('before');
	mkdirSync(join(dir, 'folder'));
	expect(() => writeWhole(join(dir, 'folder'), 'after')).toThrow();
	expect(() => writeWhole(join(dir, 'nowhere', 'bank.json'), 'after')).toThrow();
	expect(readFileSync(file, 'utf8')).toBe('before');
	expect(readdirSync(dir).sort()).toEqual(['bank.json', 'folder']);
});
