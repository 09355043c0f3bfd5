import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPTS = 'client/_app/immutable/workers';

/**
 * The build once more, as another version in another folder: its pages say that they are of the next build, and
 * the worker that makes questions has another name there. Returns the script that serves it.
 */
export function nextBuild(): { script: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'readback-next-'));
	const build = join(folder, 'build');
	for (const name of ['build', 'tools', 'package.json'])
		cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
	const versionFile = readFileSync(join(build, 'client/_app/version.json'), 'utf8');
	const { version } = JSON.parse(versionFile) as { version: string };
	const maker = readdirSync(join(build, SCRIPTS)).find((name) =>
		/^maker-worker.*\.js$/.test(name)
	)!;
	for (const ending of ['', '.br', '.gz']) rmSync(join(build, SCRIPTS, maker + ending));
	const ofMaker = new RegExp(`\\w+\\+\`[^\`]*${maker}\`,?`);
	change(join(build, 'client/service-worker.js'), (text) =>
		text.replaceAll(version, `${version}-next`).replace(ofMaker, '')
	);
	const drawn = readdirSync(join(build, 'prerendered'), { recursive: true }).map(String);
	for (const name of drawn.filter((file) => file.endsWith('.html')))
		change(join(build, 'prerendered', name), (text) =>
			text.replace('<head>', '<head><meta name="build" content="next" />')
		);
	return {
		script: join(folder, 'tools/serve.mjs'),
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}

function change(path: string, by: (text: string) => string): void {
	writeFileSync(path, by(readFileSync(path, 'utf8')));
	for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true });
}
