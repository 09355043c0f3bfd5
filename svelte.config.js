import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';

/**
 * The scripts that stand literally in app.html, for the content security policy. A nonce would not
 * do: pages that are rendered at build time have none.
 *
 * @returns {`sha256-${string}`[]}
 */
function inlineScripts() {
	const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
	const scripts = page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g);
	return Array.from(scripts, ([, text = '']) => `sha256-${sha256(text.replaceAll('\r\n', '\n'))}`);
}

/** @param {string} text */
function sha256(text) {
	return createHash('sha256').update(text).digest('base64');
}

/** @type {Map<string, string>} */
const owners = new Map();

/**
 * The class by which the styles of a component find it. It stands in a page many times, in the styles
 * and in the script: at half of Svelte's own length a quiz weighs 150 bytes less.
 *
 * @type {import('svelte/compiler').CssHashGetter}
 */
function cssHash({ hash, filename }) {
	const name = `s-${hash(filename).slice(-3)}`;
	const owner = owners.get(name) ?? filename;
	if (owner !== filename) throw new Error(`Rename ${filename}: ${owner} has its class, ${name}.`);
	owners.set(name, owner);
	return name;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	// One idiom, and no byte of the old one in the pages.
	compilerOptions: { runes: true, discloseVersion: false, cssHash },
	kit: {
		adapter: adapter({ precompress: true }),
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...inlineScripts()],
				'style-src': ['self'],
				// The style of Kit's route announcer, the only `style` attribute there is.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': [
					'svelte-trusted-html',
					'sveltekit-trusted-url',
					'readback-maker',
					'readback-cards'
				]
			}
		},
		// A stylesheet of its own costs a phone a whole round trip before it shows anything.
		inlineStyleThreshold: 50_000,
		output: { bundleStrategy: 'split' },
		// A page names its own files; in the browser nothing knows all pages (decision 0006).
		router: { resolution: 'server' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../*.config.ts', '../training/**/*.ts']
			})
		}
	}
};
