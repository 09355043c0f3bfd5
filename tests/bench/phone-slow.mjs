// Lets processes stand still most of the time, so that they are so many times slower.
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

const { pids, times, stop } = workerData;
const RUN_MS = 4;
let ran = 0;
let stood = 0;

function signalAll(signal) {
	for (const pid of pids)
		try {
			process.kill(pid, signal);
		} catch {
			// It has ended.
		}
}

/** Milliseconds that it took: at least so many, unless it is to stop. */
function wait(milliseconds) {
	const start = performance.now();
	Atomics.wait(stop, 0, 0, milliseconds);
	return performance.now() - start;
}

while (Atomics.load(stop, 0) === 0) {
	signalAll('SIGCONT');
	ran += wait(RUN_MS);
	signalAll('SIGSTOP');
	stood += wait(Math.max(0, ran * (times - 1) - stood));
}
signalAll('SIGCONT');
parentPort.postMessage((ran + stood) / ran);
