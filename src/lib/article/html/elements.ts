import { wordList } from '#lib/word-list.ts';

/** What is known of HTML elements by their names and attributes alone. */

/** An element's attributes as the parser gives them: names in small letters. */
export type Attributes = Readonly<Record<string, string>>;

/** Never text, whatever they hold; struck-out words no longer stand. */
const unread = wordList(`
	script style noscript template button select option optgroup datalist textarea input iframe frame object
	embed applet svg math video audio canvas map dialog progress meter label legend rp rt colgroup del s
	strike
`);

/** Elements that begin a paragraph of their own; so do all whose names have a hyphen. */
const blocks = wordList(`
	html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption
	table caption thead tbody tfoot tr td th header footer nav aside form fieldset address hr details summary
	center menu dir hgroup search
`);

/** Elements that hold a page together and are never furniture themselves. */
const carrying = wordList('html head body main article');

/** Elements beside the text, unless most of the text stands in them; in old pages all of it is in `pre`. */
const besides = wordList('nav aside footer form table pre');

/** Where code stands within these it is a listing; within a paragraph it is a word. */
const listing = wordList('pre div figure section article main body td details');

/** Roles that say the same. */
const besidesRoles = wordList(`
	navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist
	form note doc-toc doc-endnotes doc-bibliography
`);

/** Words in classes and ids of what stands beside the text; "most-read" is written mostread. */
const besidesWords = wordList(`
	ad ads advert adverts advertisement advertising advertorial adsbygoogle adslot dfp sponsor sponsored promo
	promos promoted promotion outbrain taboola share sharing shares sharebar sharedaddy addthis social follow
	cookie cookies consent gdpr onetrust related recommended recommendations recirculation readmore
	morestories relatedposts jprelatedposts newsletter newsletters subscribe subscription signup login paywall regwall comments comment
	commentlist disqus respond breadcrumb breadcrumbs crumbs menu menus nav navbar navigation topbar masthead
	sidebar rail footer copyright banner popup modal overlay lightbox tooltip toolbar toolbox tags taglist
	tagcloud categories pagination pager prevnext toc tableofcontents skip skiplink mostread mostpopular
	popular trending infobox navbox sistersitebox metadata ambox hatnote reflist references refbegin catlinks
	printfooter noprint editsection authorbio authorbox authorcard authorinfo authorprofile aboutauthor
	abouttheauthor twittertweet instagrammedia tiktokembed blueskyembed mastodonembed pullquote pullquotes ratings survey backtotop
	reference footnotes footnote footnoteref noteref fnref
`);

/** Whole class names of what is not shown. */
const hiddenNames = wordList(`
	hidden invisible is-hidden d-none sr-only visually-hidden visuallyhidden screen-reader-text
	screen-reader-only mw-jump-link
`);

const captionWords = wordList(`
	caption captions captiontext imagecaption thumbcaption gallerytext photocredit imagecredit credit
`);

const bylineWords = wordList(`
	byline bylines author authors authorname dateline pubdate publishdate publishedon timestamp postdate
	entrydate postedon
`);

/**
 * Names that blog software gives to a page for its subject: "category-social-media", "has-sidebar".
 * "post-share" and the like are parts of a page all the same.
 */
const subject =
	/^(?:has|no|not|with|without|is|can|category|tag|cat|type|format|status|js|supports)[-_]|^(?:page|post|single|template)[-_](?!(?:share|sharing|social|tags|nav|navigation|comments|related|footer|sidebar|ads?|pagination)(?:[-_]|$))/;

/** Whether an element is no text at all: by its name and its parent's, or hidden from everyone. */
export function isUnread(name: string, attributes: Attributes, parent: string): boolean {
	if (carrying.has(name)) return false;
	if (name === 'code' && listing.has(parent)) return true;
	return unread.has(name) || isHidden(attributes);
}

function isHidden(attributes: Attributes): boolean {
	if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
	if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')) return true;
	const names = attributes['class']?.split(/\s+/, 40) ?? [];
	return names.some((it) => hiddenNames.has(it)) && !names.some((it) => it.includes(':'));
}

/** Whether an element begins a paragraph of its own. */
export function isBlock(name: string): boolean {
	return blocks.has(name) || name.includes('-');
}

/** Whether an element stands beside the text by its name, its role or its classes. */
export function isBesides(name: string, attributes: Attributes): boolean {
	if (carrying.has(name)) return false;
	if (besides.has(name) || besidesRoles.has(attributes['role']?.toLowerCase() ?? '')) return true;
	return hasWord(attributes, besidesWords);
}

/** What the classes of a line say that it is. */
export function kindByClass(attributes: Attributes): 'caption' | 'byline' | undefined {
	if (hasWord(attributes, captionWords)) return 'caption';
	return hasWord(attributes, bylineWords) ? 'byline' : undefined;
}

/**
 * Whether an element's classes or its id hold one of the words: alone, or as two or three neighbours
 * written together.
 *
 * @example hasWord({ class: 'box most-read' }, new Set(['mostread'])) // true
 */
function hasWord(attributes: Attributes, words: ReadonlySet<string>): boolean {
	const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500);
	return names.split(/\s+/).some((name) => {
		if (name === '' || subject.test(name)) return false;
		const parts = name
			.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
			.toLowerCase()
			.split(/[^\p{L}]+/u);
		return parts.some((part, i) => {
			const two = part + (parts[i + 1] ?? '');
			return words.has(part) || words.has(two) || words.has(two + (parts[i + 2] ?? ''));
		});
	});
}
