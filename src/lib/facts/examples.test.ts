/** The example in a finder's doc comment is its first test: text in, question and key out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { readFully } from '../../../tests/read-fully.ts';
import { findFacts } from './index.ts';

const FOLDER = 'src/lib/facts/finders';

/** Texts and questions as they stand behind ">" in the comments; what is cut short with "…" shows the idea only. */
const examples = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
	.filter((name) => /[\\/][a-z-]+[.]ts$/.test(name))
	.flatMap((name) => {
		const lines = readFileSync(`${FOLDER}/${name}`, 'utf8').match(/^ \* > .+$/gm) ?? [];
		const quoted = lines.map((line) => line.replace(' * > ', ''));
		return quoted.flatMap((question, i) => {
			const text = quoted[i - 1];
			return text && /\? {2}\S/.test(question) ? [[name, text, question] as const] : [];
		});
	})
	.filter(([, ...example]) => !example.join().includes('…'));

test.each(examples)('%s: %s', (_, text, question) => {
	const facts = [...findFacts(readExcerpt(text)), ...findFacts(readFully(text))];
	const asked = facts.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));
	expect(asked).toContain(question);
});

test('most finders have an example that is tried', () => {
	expect(new Set(examples.map(([name]) => name)).size).toBeGreaterThan(8);
});
