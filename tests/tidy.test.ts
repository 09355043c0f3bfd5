/** What a linter cannot say about the files as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { types } from '#lib/questions/index.ts';
import { wordLists } from '../tools/word-lists.mjs';

const LINES_MAX = 250;
const FOLDERS = ['src', 'tests', 'tools'];
const WRITTEN = /[.](ts|mjs|svelte|css|html)$/;
/** Drawers: a file with such a name says of nothing what it is, and so everything goes in. */
const DRAWER = /(^|[-.])(utils?|helpers?|managers?|services?|misc|common)([.]|$)/i;
/** In two halves, so that this file is not one of those it looks for. */
const LEFT_UNDONE = new RegExp(String.raw`\b(TO${'DO'}|FIX${'ME'})\b(?!\(#\d+\))`);

const files = FOLDERS.flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
);
const written = files.filter((file) => WRITTEN.test(file));

function linesOf(file: string): string[] {
	return readFileSync(file, 'utf8').trimEnd().split('\n');
}

test(`no file is longer than ${LINES_MAX} lines, but for lists of words`, () => {
	const long = written
		.filter((file) => !wordLists.some((folder) => file.startsWith(folder)))
		.filter((file) => linesOf(file).length > LINES_MAX);
	expect(long).toEqual([]);
});

test('what is left undone names its issue, as in TO' + 'DO(#12)', () => {
	const undone = written.flatMap((file) =>
		linesOf(file).flatMap((line, i) => (LEFT_UNDONE.test(line) ? [`${file}:${i + 1}`] : []))
	);
	expect(undone).toEqual([]);
});

test('every file and folder says what it is', () => {
	const drawers = files.filter((file) => file.split('/').some((name) => DRAWER.test(name)));
	expect(drawers).toEqual([]);
});

test('ARCHITECTURE.md names every folder of src/lib', () => {
	const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
	const folders = readdirSync('src/lib', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `${name}/`);
	expect(folders.filter((folder) => !architecture.includes(folder))).toEqual([]);
});

/** A list with something for each question type: a table by their names, or one of each kind. */
function listsTypes(file: string): boolean {
	const text = readFileSync(file, 'utf8');
	return Object.keys(types).every((kind) =>
		new RegExp(`(?<!case )(?<=\\s)'?${kind}'?:|kind: '${kind}'`).test(text)
	);
}

const kindLists = written.filter(
	(file) => /^src\/.*(?<![.]test)[.]ts$/.test(file) && listsTypes(file)
);

test.each(['docs/adding-a-question-type.md', 'CONTRIBUTING.md', 'src/lib/questions/index.ts'])(
	'%s names every file in which a question type has to be named, and every file of its folder',
	(guide) => {
		const folders = Object.keys(types).map((kind) => readdirSync(`src/lib/questions/${kind}`));
		const inEach = folders[0]!.filter((file) => folders.every((folder) => folder.includes(file)));
		expect(kindLists.length).toBeGreaterThan(0);
		expect(inEach.length).toBeGreaterThan(0);
		const places = [...kindLists.map((file) => file.split('/').at(-1)!), ...inEach];
		const text = readFileSync(guide, 'utf8');
		expect(places.filter((place) => !text.includes(place))).toEqual([]);
	}
);
