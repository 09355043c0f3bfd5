/**
 * Which folder may know which: the first rule of ARCHITECTURE.md. The order of the folders is the
 * order in which an article becomes a module, and each step knows only what came before it.
 */

/** From the first to the last, with the reason why a folder knows nothing of those after it. */
const STEPS = [
	['article', 'An article is any text. What language it is in, and what is asked, comes later.'],
	['language', 'Reading English must serve every fact and question, and so knows none of them.'],
	[
		'facts',
		'A fact is what the article says. That it can be asked in some way is not its business.'
	],
	['questions', 'A question type works alone: in a bank, in a quiz, in a format, in a test.'],
	['bank', 'A bank is a function of its article. Who sits a quiz on it cannot change it.'],
	[
		'editing',
		'What a teacher makes of a bank is made before anybody sits a quiz on it, and whoever sits it.'
	],
	['quiz', 'One sitting is its own world: what is remembered over many is made from its marks.'],
	[
		'analysis',
		'What many sittings say is computed of their marks and answers. What one learner is asked next is no part of it.'
	],
	[
		'review',
		'What to ask next follows from marks and time, whatever file they come from or go to.'
	],
	['formats', 'Formats are the way in and out. They know what they carry, not who sends it.'],
	['server', 'The server is last: it may know all, and nothing may know it.']
];

/** Files whose name says that they draw, or touch the world. */
const IMPURE = '([.]svelte|[.]svelte[.]ts|[.]browser[.]ts|[.]server[.]ts|/views[.]ts)$';
const DRAWS = '([.]svelte|[.]svelte[.]ts|[.]browser[.]ts|/views[.]ts)$';
const TEST = '[.]test[.]ts$';

/** @param {string[]} folders */
const inside = (...folders) => `^src/lib/(${folders.join('|')})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const direction = STEPS.slice(0, -1).map(([folder, comment], step) => ({
	name: `${folder}-knows-only-what-is-above-it`,
	severity: 'error',
	comment,
	from: { path: inside(folder) },
	to: { path: inside(...STEPS.slice(step + 1).map(([later]) => later)) }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...direction,
		{
			name: 'the-ground-knows-nothing',
			severity: 'error',
			comment: 'Chance and limits serve every folder, and so depend on none.',
			from: { path: '^src/lib/[^/]+$', pathNot: TEST },
			to: { path: '^src/', pathNot: '^src/lib/sitting-limits[.]ts$' }
		},
		{
			name: 'question-types-are-strangers',
			severity: 'error',
			comment:
				'A question type is one folder that can be added or taken out without reading another.',
			from: { path: '^src/lib/questions/([^/]+)/' },
			to: {
				path: '^src/lib/questions/[^/]+/',
				pathNot: ['^src/lib/questions/$1/', '^src/lib/questions/making/']
			}
		},
		{
			name: 'formats-see-only-items',
			severity: 'error',
			comment: 'Item is the waist: with it N types and M formats cost N+M, without it N times M.',
			from: { path: inside('formats'), pathNot: TEST },
			to: {
				path: '^src/',
				pathNot: '^src/lib/(formats/|questions/item[.]ts$|random[.]ts$|limits[.]ts$)'
			}
		},
		{
			name: 'ui-knows-nothing-of-ours',
			severity: 'error',
			comment: 'A button that knows of quizzes can be used in quizzes only.',
			from: { path: inside('ui') },
			to: { path: '^src/', pathNot: inside('ui') }
		},
		{
			name: 'only-what-draws-uses-ui',
			severity: 'error',
			comment: 'The core has no screen.',
			from: { path: '^src/lib/', pathNot: [inside('ui'), DRAWS, TEST] },
			to: { path: inside('ui') }
		},
		{
			name: 'the-core-imports-only-the-core',
			severity: 'error',
			comment:
				'A plain .ts computes. What it imports runs with it: a component, the browser or a file would come along into the worker, the terminal and every test.',
			from: { path: '^src/lib/.+[.]ts$', pathNot: [inside('server'), IMPURE, TEST] },
			to: { path: ['^src/lib/.+' + IMPURE, '[.]svelte$'] }
		},
		{
			name: 'lib-knows-no-server-and-no-page',
			severity: 'error',
			comment: 'Keys live on the server. What a page can import, a page can send.',
			from: { path: '^src/lib/', pathNot: inside('server') },
			to: { path: '^src/(lib/server/|routes/|service-worker|hooks|cli[.]ts$)' }
		},
		{
			name: 'the-server-knows-no-page',
			severity: 'error',
			comment:
				'Pages call the server. Called by no page, its functions serve the API and the terminal too.',
			from: { path: inside('server') },
			to: { path: '^src/(routes/|service-worker|hooks|cli[.]ts$)' }
		},
		{
			name: 'no-cycles',
			severity: 'error',
			comment:
				'Two files in a cycle are one file that is read in two places, and neither is tested alone.',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-orphans',
			severity: 'error',
			comment:
				'A file that nobody imports is dead, or its list (index.ts, makers.ts, views.ts) forgot it.',
			from: {
				orphan: true,
				pathNot: [
					TEST,
					'[.]d[.]ts$',
					// SvelteKit and Node find these by their names.
					'^src/routes/.*[+][^/]+$',
					'^src/(hooks[.][^/]+|cli[.]ts)$',
					'^src/service-worker'
				]
			},
			to: {}
		},
		{
			name: 'not-to-tests',
			severity: 'error',
			comment: 'What a test needs ends with the test. What the product needs too has its own file.',
			from: { pathNot: [TEST, '^tests/'] },
			to: { path: [TEST, '^tests/'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|[.]svelte-kit)/' },
		// An import of types alone is knowledge too.
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.d.ts']
		},
		cache: false
	}
};
