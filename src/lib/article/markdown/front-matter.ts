import type { Provenance } from '../article.ts';

/** What stood between the two lines of dashes at the head of a Markdown file, and the rest. */
export interface FrontMatter {
	title?: string;
	provenance: Provenance;
	body: string;
}

/** The names that sites give to what we keep. */
const keys = new Map<string, keyof Provenance | 'title'>([
	['title', 'title'],
	['source', 'source'],
	['publisher', 'source'],
	['site', 'source'],
	['author', 'author'],
	['authors', 'author'],
	['byline', 'author'],
	['date', 'date'],
	['published', 'date'],
	['licence', 'licence'],
	['license', 'licence'],
	['url', 'url'],
	['link', 'url'],
	['canonical', 'url'],
	['canonical_url', 'url']
]);

const fence = /^(?:---|\+\+\+)[ \t]*\n([^]*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|$)/;

/** Whether a source begins as front matter does: a line of dashes, then a key. */
export function hasFrontMatter(source: string): boolean {
	return /^(?:---|\+\+\+)[ \t]*\n\s*[\w-]+[ \t]*[:=]/.test(source) && fence.test(source);
}

/**
 * The title and the provenance from a source's front matter, and the source without it.
 *
 * @example readFrontMatter('---\ntitle: "Athens"\nlicence: CC BY-SA 3.0\n---\nText') // title: 'Athens' …
 */
export function readFrontMatter(source: string): FrontMatter {
	if (!hasFrontMatter(source)) return { provenance: {}, body: source };
	const found = fence.exec(source)!;
	const { title, ...provenance } = readLines(found[1]!.split('\n'));
	const body = source.slice(found[0].length);
	return title === undefined ? { provenance, body } : { title, provenance, body };
}

/** Of keys that mean the same, the first counts. */
function readLines(lines: readonly string[]): Provenance & { title?: string } {
	const known: Provenance & { title?: string } = {};
	for (const line of lines) {
		const [, key = '', value = ''] = /^([\w-]+)[ \t]*[:=](.*)$/.exec(line) ?? [];
		const name = keys.get(key.toLowerCase());
		const text = unquote(value.trim());
		if (name && text !== '') known[name] ??= text;
	}
	return known;
}

/** A value without its quotes; a list of names becomes one line. */
function unquote(value: string): string {
	const list = /^\[(.*)\]$/.exec(value);
	if (!list) return unquoteOne(value);
	return list[1]!
		.split(',')
		.map((item) => unquoteOne(item.trim()))
		.filter(Boolean)
		.join(', ');
}

/** YAML and TOML quote in two ways: 'It''s' and "Say \"no\"". */
function unquoteOne(value: string): string {
	if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'").trim();
	if (/^".*"$/.test(value))
		return value
			.slice(1, -1)
			.replace(/\\(["\\])/g, '$1')
			.trim();
	return value.replace(/\s#.*$/, '').trim();
}
