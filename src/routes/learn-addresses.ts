/**
 * Where the pages are. SvelteKit's `resolve` would know it too, and brings 2.2 kB of its client to
 * every page for a base path that a product with a host of its own has not got.
 */
export const learnAddresses = {
	library: '/',
	make: '/make',
	study: '/study',
	module: (slug: string) => `/learn/${slug}`,
	practise: (slug: string) => `/learn/${slug}/practise`,
	results: (slug: string) => `/learn/${slug}/results`,
	paper: (slug: string) => `/learn/${slug}/print`
};
