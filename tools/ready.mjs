/**
 * Brings a fresh clone to a runnable state: installs what the lockfile names and, with `--build`,
 * builds when a source is newer than the build. It runs before anything is installed, on whatever
 * Node the machine has, so it uses Node's built-ins alone. It says everything on stderr, because
 * `npm run --silent generate` prints JSON on stdout.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const SOURCES = [
	'src',
	'static',
	'questions',
	'tools',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const BUILT = 'build/index.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!isInstalled()) install();
requireNode();
if (process.argv.includes('--build') && newest(BUILT) < Math.max(...SOURCES.map(newest))) build();

/**
 * Whether node_modules holds what the lockfile names. The contents are compared, not the times: a
 * copied or checked-out folder has new times on old files. A package that is only for another
 * platform is marked optional, and may be missing.
 */
function isInstalled() {
	const found = packagesIn('node_modules/.package-lock.json');
	return Object.entries(packagesIn('package-lock.json')).every(
		([path, { version, optional }]) =>
			path === '' || (path in found ? found[path].version === version : optional)
	);
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(lockfile) {
	return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

/** The tools that build are development packages, and Node is an optional one: NODE_ENV=production leaves out neither. */
function install() {
	npm(
		['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'],
		'The packages could not be installed.'
	);
}

/** For Linux, Node is itself among the packages, and npm's scripts find it first; elsewhere the machine's own must do. */
function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const isOld = major < 22 || (major === 22 && minor < 18);
	if (isOld && !existsSync('node_modules/.bin/node'))
		stop(`Readback needs Node 22.18 or newer, and this is Node ${process.versions.node}.`);
}

/** A build is as old as its beginning, so that what is edited while it runs is built the next time. */
function build() {
	const begun = new Date();
	npm(['run', 'build'], 'The build failed.');
	utimesSync(BUILT, begun, begun);
}

/** When the newest file below a path was changed; a folder counts too, for what was taken out of it. */
function newest(path) {
	if (!existsSync(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function npm(args, problem) {
	const { status, error } = spawnSync('npm', args, {
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
	if (error) stop('npm does not run here: install Node.js together with npm, and try again.');
	if (status !== 0) stop(`${problem} What npm says about it stands above.`);
}

function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
