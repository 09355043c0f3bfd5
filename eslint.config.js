import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { wordLists } from './tools/word-lists.mjs';

const TESTS = ['**/*.test.ts', 'tests/**'];

/** Files of the core: they compute, and do nothing else. What their name excepts may do more. */
const PURE = {
	files: ['src/lib/**/*.ts'],
	ignores: [
		...TESTS,
		'src/lib/server/**',
		'**/*.svelte.ts',
		'**/*.browser.ts',
		'**/*.server.ts',
		'**/views.ts'
	]
};

const NAMED_EXPORTS = {
	selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
	message: 'Export it by its name: one thing then has one name wherever it is imported.'
};

const BY_LOCALE = {
	selector: 'MemberExpression[property.name=/^(toLocale\\w+|localeCompare)$/]',
	message: 'It depends on the language of the machine, and a bank must be the same everywhere.'
};

const WORLD_LATER = {
	selector: 'ImportExpression[source.value=/^(node:|svelte|[$])/]',
	message: 'The core knows neither the machine nor the framework: let what draws or serves call it.'
};

const CLOCK =
	'The core reads no clock: take the time as an argument, so that a replay gives the same.';
const CHANCE = 'Chance makes a bank different each time: use randomFrom(seed) from #lib/random.ts.';
const MACHINE =
	'The core computes and touches nothing, so that it runs on a server, in a worker and in a test alike: take it as an argument.';

const WORLD = [
	{ name: 'Date', message: CLOCK },
	{ name: 'performance', message: CLOCK },
	{ name: 'setTimeout', message: CLOCK },
	{ name: 'setInterval', message: CLOCK },
	{ name: 'crypto', message: CHANCE },
	{ name: 'Intl', message: BY_LOCALE.message },
	...['console', 'process', 'fetch', 'globalThis', 'window', 'document', 'navigator'].map(
		(name) => ({ name, message: MACHINE })
	)
];

/** Idioms that end with SvelteKit 2, or hide where a file is. */
const OLD_IMPORTS = [
	{
		regex: '^[$]lib(/|$)',
		message: 'Write #lib/… with the file’s ending: Node and the tests resolve it without a build.'
	},
	{
		regex: '^[$]app/(stores|state|navigation|forms|paths)$',
		message:
			'Pages are documents, without a client router: see docs/decisions/0006, and routes/addresses.ts.'
	},
	{
		regex: '^[$]env/',
		message: 'Settings are read where a process begins (tools/serve.mjs), and handed on from there.'
	}
];

/** What dependency-cruiser cannot see: it reads a component as JavaScript, when its types are gone. */
const OURS_IN_UI = {
	regex: '^(#lib/(?!ui/)|[.][.]/)',
	message: 'A component of ui knows nothing of ours: what it needs comes as a property.'
};

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'test-results/', 'coverage/', 'data/', 'questions/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows what is defined, and what is not.
			'no-undef': 'off',
			'no-restricted-syntax': ['error', NAMED_EXPORTS],
			'no-restricted-imports': ['error', { patterns: OLD_IMPORTS }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
			complexity: ['error', 12]
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			// A promise that nobody awaits loses its error, and with it somebody's answer.
			'@typescript-eslint/no-floating-promises': 'error',
			// A new kind of question, event or fact must not fall through a switch unseen.
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// An article is somebody else's text: as HTML it could run scripts in a learner's page.
			'svelte/no-at-html-tags': 'error',
			// Addresses come from routes/addresses.ts.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/lib/ui/**/*.svelte'],
		rules: { 'no-restricted-imports': ['error', { patterns: [...OLD_IMPORTS, OURS_IN_UI] }] }
	},
	{
		...PURE,
		rules: {
			'no-restricted-globals': ['error', ...WORLD],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: CHANCE }
			],
			'no-restricted-syntax': ['error', NAMED_EXPORTS, BY_LOCALE, WORLD_LATER],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						...OLD_IMPORTS,
						{ regex: '^(node:|svelte(/|$)|[$](app|service-worker))', message: WORLD_LATER.message }
					]
				}
			]
		}
	},
	{
		files: TESTS,
		// A table of cases is long, and easy to read.
		rules: { 'max-lines-per-function': 'off' }
	},
	{ files: wordLists.map((folder) => `${folder}**`), rules: { 'max-lines': 'off' } },
	{
		files: ['*.config.{js,ts}'],
		// The tools that read these files ask for a default export.
		rules: { 'no-restricted-syntax': 'off' }
	}
);
