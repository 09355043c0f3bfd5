/** The median of some runs in milliseconds, after one that is not counted. */
export function median(run, times = 7) {
	run();
	const taken = Array.from({ length: times }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}
