import { learnAddresses } from '../learn-addresses.ts';

/** Where the pages of a study are: all of them are drawn before anybody asks, and work without a network. */
export const studyAddresses = {
	...learnAddresses,
	review: '/study/review',
	data: '/study/data',
	article: (slug: string) => `/study/article?m=${slug}`,
	practiseOwn: (slug: string) => `/study/practise?m=${slug}`,
	content: (slug: string) => `/learn/${slug}/module.json`
};
