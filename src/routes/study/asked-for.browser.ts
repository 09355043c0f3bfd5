/** The module that the address of this page names: the page itself is the same for all, and was drawn before. */
export function askedFor(): string {
	return new URLSearchParams(location.search).get('m') ?? '';
}
