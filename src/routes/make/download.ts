/** Gives a text, or bytes, to the person as a file. */
export function download(name: string, content: BlobPart, type = 'application/json'): void {
	const href = URL.createObjectURL(new Blob([content], { type }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	// The browser has taken hold of it by then.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
