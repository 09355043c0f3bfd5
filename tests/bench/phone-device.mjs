// A phone of moderate speed as Chromium plays it: one profile that is kept, a small screen, a slow network, and a
// processor that is slowed down as a whole.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright';
import { launchOptions } from '../../tools/chromium.mjs';

/** As Lighthouse has it: 1.6 Mbit/s, 750 kbit/s and 150 ms there and back, with what it adds for each request. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8
};

/** Opens a phone that nobody has used; `end` throws it away. */
export async function openPhone() {
	const profile = mkdtempSync(join(tmpdir(), 'readback-phone-'));
	const context = await chromium.launchPersistentContext(profile, {
		...launchOptions,
		viewport: { width: 360, height: 640 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	return {
		context,
		async end() {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

/** A window whose page is so many times slower, on a slow network where that is asked for. */
export async function openWindow(context, { cpu = 1, slow4g = false } = {}) {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	if (slow4g) {
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
	}
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	return { page, devtools };
}

/**
 * Slows down everything that pages do, workers and all, which Chromium itself can do for the page alone: the
 * processes stand still most of the time. Returns what ends it, with how many times slower it was.
 */
export async function slowDown(context, times) {
	const devtools = await context.browser().newBrowserCDPSession();
	const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
	const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	const stop = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(new URL('./phone-slow.mjs', import.meta.url), {
		workerData: { pids, times, stop }
	});
	const slowed = new Promise((resolve) => worker.once('message', resolve));
	return () => {
		Atomics.store(stop, 0, 1);
		Atomics.notify(stop, 0);
		return slowed;
	};
}

/**
 * Milliseconds of a processor that the page itself has had: where it is slowed down, that counts too. Unlike the time
 * that has passed it is the same on a busy machine.
 */
export async function processorOf(devtools) {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Milliseconds of processors that everything has had that pages do, workers and all. */
export async function processorsOf(context) {
	const devtools = await context.browser().newBrowserCDPSession();
	const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
	await devtools.detach();
	const times = processInfo.filter(({ type }) => type === 'renderer').map((one) => one.cpuTime);
	return 1000 * times.reduce((sum, time) => sum + time, 0);
}

/** JavaScript's memory of a page in MB, after everything that nobody needs is gone. */
export async function heapOf(devtools) {
	await devtools.send('HeapProfiler.collectGarbage');
	const { usedSize } = await devtools.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}
