/** Gives a text to the person as a file. */
export function download(name: string, text: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	// The browser has taken hold of it by then.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
