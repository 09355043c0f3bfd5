/** A page that is not seen paints nothing; then this long is enough. */
const UNSEEN_MS = 100;

/** When what has changed is on the screen: what can wait until then does not delay it. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, UNSEEN_MS);
	});
}
