/** Where the layout keeps the one live region: it must stand in the page before anything is said. */
export const LIVE_REGION = 'live';

/** Says something to those who listen to the page. Focus stays where it is. */
export function announce(text: string): void {
	const region = document.getElementById(LIVE_REGION);
	if (!region) return;
	// The same words twice are a change only if something else stood there in between.
	region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
