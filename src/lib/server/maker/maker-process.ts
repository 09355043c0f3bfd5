import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverLimits } from '../limits.ts';

const MAKING = 'src/lib/server/maker/making.ts';
/** What that process may read. */
const READ = ['package.json', 'src', 'models', 'node_modules'];

/**
 * Starts the process that makes banks. It runs from its source, which Node reads as it is, also when
 * the server was built. A thread would not do: where V8 finds no memory it ends the whole process, and
 * what a thread holds outside of V8 is under no limit. What runs in it may be misled by a file that
 * somebody made for that, so that it knows nothing of the environment, can read the program and nothing
 * else, and can neither write nor start anything.
 */
export function startMaking(): ChildProcess {
	const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
	const child = fork(join(root, MAKING), [], {
		cwd: root,
		env: {},
		serialization: 'advanced',
		execArgv: [
			`--max-old-space-size=${serverLimits.makingMegabytes}`,
			'--permission',
			...READ.flatMap((part) => allowed(join(root, part)))
		]
	});
	child.unref();
	child.channel?.unref();
	comesLater(child);
	return child;
}

/** A folder may lie elsewhere, and be only named here. */
function allowed(path: string): string[] {
	return [path, realpathSync(path)].map((one) => `--allow-fs-read=${one}`);
}

/** The project's folder: where this was built it is not the folder that the source is in. */
function rootAbove(folder: string): string {
	if (existsSync(join(folder, MAKING))) return folder;
	const above = dirname(folder);
	if (above === folder)
		throw new Error(`There is no ${MAKING} above the server: serve Readback from its folder.`);
	return rootAbove(above);
}

/** Requests come before the making of banks, where the machine has too few processors for both. */
function comesLater({ pid }: ChildProcess): void {
	try {
		if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It is not possible everywhere, or the process has ended already.
	}
}

/**
 * How much memory a process holds, in megabytes, whatever holds it. Undefined where it has ended, and
 * on systems without /proc: there V8's own limit is the only one.
 */
export function megabytesOf({ pid }: ChildProcess): number | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_000 || undefined;
	} catch {
		return undefined;
	}
}
