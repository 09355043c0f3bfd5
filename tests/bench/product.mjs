// The built server in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Serves what a database holds until `end`. */
export async function serveFrom(environment, port) {
	const child = spawn(process.execPath, ['tools/serve.mjs'], {
		env: {
			...process.env,
			DATABASE_URL: '',
			...environment,
			HOST: '127.0.0.1',
			PORT: String(port)
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(child.stdout, 'data');
	return {
		pid: child.pid,
		async end() {
			const gone = once(child, 'exit');
			child.kill();
			await gone;
		}
	};
}
