/** Quantiles of Student's t and of F, from the incomplete beta function (NIST DLMF, chapter 8.17). */

/** The share of a beta distribution that lies below x, for a and b above 0. */
export function betaShare(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	// The fraction converges fast on this side only (8.17.4 turns one into the other).
	if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
	const front = a * Math.log(x) + b * Math.log1p(-x) - Math.log(a) - logBeta(a, b);
	return Math.exp(front) / continued(x, a, b);
}

/** The fraction of 8.17.22, by the method of Lentz. */
function continued(x: number, a: number, b: number): number {
	let [value, above, below] = [1, 1, 0];
	for (let step = 1; step < 10_000; step++) {
		const m = step >> 1;
		const term =
			step % 2
				? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
				: (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		above = awayFromZero(1 + term / above);
		below = 1 / awayFromZero(1 + term * below);
		value *= above * below;
		if (Math.abs(above * below - 1) < 1e-15) break;
	}
	return value;
}

function awayFromZero(value: number): number {
	return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function logBeta(a: number, b: number): number {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Stirling's series (5.11.1), which a value above 12 makes exact to twelve digits. */
function logGamma(x: number): number {
	let [at, product] = [x, 1];
	for (; at < 12; at++) product *= at;
	const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5) - 1 / (1680 * at ** 7);
	return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

/** The value that an F with so many degrees of freedom stays below with this probability. */
export function quantileOfF(probability: number, above: number, below: number): number {
	// Near 1 a share has no digits left for what it lacks: F is found from that side as a reciprocal.
	return betaShare(0.5, above / 2, below / 2) < probability
		? 1 / quantileFromShare(1 - probability, below, above)
		: quantileFromShare(probability, above, below);
}

/** The quantile of an F whose share of the beta distribution lies in the lower half. */
function quantileFromShare(probability: number, above: number, below: number): number {
	let [low, high] = [0, 1];
	for (let step = 0; step < 100 && high - low > 1e-15 * high; step++) {
		const middle = (low + high) / 2;
		if (betaShare(middle, above / 2, below / 2) < probability) low = middle;
		else high = middle;
	}
	const share = (low + high) / 2;
	return (below * share) / (above * (1 - share));
}

/** How far from 0 a t stays on both sides with this probability: t² is an F with one degree above. */
export function reachOfT(probability: number, freedom: number): number {
	return Math.sqrt(quantileOfF(probability, 1, freedom));
}
