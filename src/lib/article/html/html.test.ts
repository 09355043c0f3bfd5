import { expect, test } from 'vitest';
import { tidyBlock } from '../blocks.ts';
import { readHtml } from './html.ts';

const read = (source: string) =>
	readHtml(source).blocks.map(({ kind, text }) =>
		kind === 'text' ? tidyBlock(text) : `${kind}: ${tidyBlock(text)}`
	);

const one = 'Athens is the capital city of Greece and one of its oldest towns.';
const two = 'It has been lived in for more than three thousand years, they say.';
const page = (inside: string) => `<html><body><p>${one}</p>${inside}<p>${two}</p></body></html>`;

test.each<[name: string, inside: string, ...between: string[]]>([
	[
		'headings, items, quotations and captions',
		'<h2>Old</h2><ul><li>a hill</li></ul><blockquote>He saw it.</blockquote><figure><img alt="x"><figcaption>A hill</figcaption></figure><p>Then it rained.</p>',
		'heading: Old',
		'item: a hill',
		'He saw it.',
		'caption: A hill',
		'Then it rained.'
	],
	['two line breaks', '<p>It is old.<br> <br/>It is<br>big.</p>', 'It is old.', 'It is big.'],
	['tags within words', '<p>It is <b>o</b>ld, <a href="x">you see</a>.</p>', 'It is old, you see.'],
	['character references', '<p>Caf&eacute;s &amp; b&#97;rs&nbsp;close.</p>', 'Cafés & bars close.'],
	[
		'powers and indices',
		'<p>It is 10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub> on the 19<sup>th</sup>.</p>',
		'It is 10⁶ m² of CO2 on the 19th.'
	],
	[
		'raised notes',
		'<p>It is old.<sup>4</sup> It is big<sup><a href="#n">5</a></sup>. It is loud<sup>6</sup>.</p>',
		'It is old. It is big. It is loud.'
	],
	['short quotations', '<p>They said <q>no</q>.</p>', 'They said “no”.'],
	['code within a sentence', '<p>It is <code>so</code>.</p>', 'It is so.'],
	['quotations', '<blockquote class="quote"><p>It is old.</p></blockquote>', 'It is old.'],
	[
		'divs for paragraphs',
		'<div><div>It is old.</div><div>It is big.</div></div>',
		'It is old.',
		'It is big.'
	],
	['paragraphs that are not closed', '<p>It is old.<p>It is big.', 'It is old.', 'It is big.'],
	['a byline by its class', '<div class="article-byline">Jane Doe</div>', 'byline: Jane Doe'],
	[
		'classes that speak of the subject',
		'<section class="post category-cookies tag-social-media has-sidebar"><p>It is old.</p></section>',
		'It is old.'
	]
])('a page keeps %s', (_, inside, ...between) => {
	expect(read(page(inside))).toEqual([one, ...between, two]);
});

test.each([
	[
		'scripts and styles',
		'<script>let a = "<p>It is a script.</p>";</script><style>p { }</style><noscript>It is off.</noscript>'
	],
	[
		'navigation',
		'<nav><p>It is the way to our other pages.</p></nav><div role="navigation">It is too.</div>'
	],
	[
		'headers and footers of the page',
		'<header><p>It is our motto.</p></header><footer><p>It is ours.</p></footer>'
	],
	[
		'asides, forms and controls',
		'<aside>It is an aside.</aside><form><p>It is a form.</p></form><button>It is a button.</button><select><option>a</option></select>'
	],
	[
		'frames, drawings and films',
		'<iframe>It is a frame.</iframe><svg><title>a</title><text>It is.</text></svg><video>It is a film.</video>'
	],
	[
		'what is hidden',
		'<p hidden>It is hidden.</p><p aria-hidden="true">It is too.</p><p style="display: none">It is as well.</p><p class="sr-only">It is heard.</p>'
	],
	[
		'advertisements',
		'<div class="ad-slot"><p>It is the best of all shops.</p></div><div id="sponsored"><p>It is paid for.</p></div>'
	],
	[
		'share bars and cookie banners',
		'<ul class="shareBar"><li>X</li></ul><div class="cookie-banner"><p>It is about cookies.</p></div>'
	],
	[
		'related links and newsletters',
		'<div class="related-links"><p>It is another story.</p></div><div class="newsletter-box"><p>It is free.</p></div>'
	],
	[
		'comments, breadcrumbs and menus',
		'<div id="comments"><p>It is so true.</p></div><p class="breadcrumb">Home</p><div class="side menu"><p>It is a menu.</p></div>'
	],
	[
		'tables of data',
		'<table><tr><th>Year</th></tr><tr><td>It is a cell of a table.</td></tr></table>'
	],
	[
		'lines of links',
		'<p><a href="1">One</a> | <a href="2">Two</a></p><ul><li><a href="3">It is a link.</a></li></ul>'
	],
	['code', '<pre><code>let a = 1;</code></pre>'],
	['what a program prints', '<pre>It is done.\nIt took 12 seconds.</pre>'],
	['code without a frame', '<div class="example"><code>It is a string.</code></div>'],
	[
		'posts that are embedded',
		'<blockquote class="twitter-tweet"><p>It is here!</p>&mdash; NASA (@NASA) <a href="x">March 3, 2024</a></blockquote><blockquote class="instagram-media"><p>It is here too!</p></blockquote>'
	],
	[
		'the author’s box',
		'<div class="author-box"><p>She is a reporter.</p></div><section id="about-the-author"><p>He is, too.</p></section>'
	],
	['struck-out words', '<p><del>It was.</del></p>'],
	['marks of an encyclopaedia', '<p class="x">[1]</p><span class="mw-editsection">[edit]</span>']
])('a page leaves out %s', (_, inside) => {
	expect(read(page(inside)).filter((line) => line !== '')).toEqual([one, two]);
});

test.each([
	['an article element', `<div><p>${two}</p></div><article><p>${one}</p><p>${two}</p></article>`],
	[
		'a main element',
		`<p>It is our motto, and it always was one.</p><main><p>${one}</p><p>${two}</p></main>`
	],
	[
		'a role',
		`<p>It is our motto, and it always was one.</p><div role="main"><p>${one}</p><p>${two}</p></div>`
	],
	[
		'an article body',
		`<article><p>It is our motto, and it always was one.</p><div itemprop="articleBody"><p>${one}</p><p>${two}</p></div></article>`
	],
	[
		'a form around the whole page',
		`<form><div class="wrapper"><p>${one}</p><p>${two}</p></div></form>`
	],
	[
		'a table around the whole page',
		`<table><tr><td>Menu</td><td><p>${one}</p><p>${two}</p></td></tr></table>`
	],
	[
		'classes that would mean furniture',
		`<div class="share-page menu"><p>${one}</p><p>${two}</p></div>`
	],
	['no element at all', `${one}<br><br>${two}`],
	['blank lines', `${one}\n\n${two} <b> </b>`]
])('where the article stands is told by %s', (_, source) => {
	expect(read(source)).toEqual([one, two]);
});

test('a page that is one frame of plain text keeps it', () => {
	expect(read(`<pre>${one}\n${two}</pre>`)).toEqual([`${one} ${two}`]);
});

test('a heading goes with what stood under it', () => {
	expect(read(page('<h2>Old</h2><ul class="related"><li>a</li></ul><h2>New</h2>'))).toEqual([
		one,
		'heading: New',
		two
	]);
});

test('a page of cards and comments is not taken for one of them', () => {
	const card = '<article class="card"><p>It is a short story about some other thing.</p></article>';
	expect(read(`<div><p>${one}</p><p>${two}</p><p>${one}</p></div>${card}`).slice(0, 3)).toEqual([
		one,
		two,
		one
	]);
});

test.each<[title: string | undefined, source: string]>([
	['Athens', `<title>The Courier</title><h1>Athens</h1><p>${one}</p>`],
	['Athens', `<title>Athens - Wikipedia</title><p>${one}</p>`],
	['Athens at night', `<title>Athens at night | The Daily Courier</title><p>${one}</p>`],
	[
		'Athens at night',
		`<meta property="og:title" content="Athens at night"><title>x</title><p>${one}</p>`
	],
	[
		'Athens at night',
		`<title>Athens at night</title><header><h1>The Courier</h1></header><main><p>${one}</p></main>`
	],
	[
		'Athens at night',
		`<title>Athens at night - The Courier</title><header><h1>Athens at night</h1></header><main><p>${one}</p></main>`
	],
	['Spider-Man – a film', `<title>Spider-Man – a film</title><p>${one}</p>`],
	[undefined, `<p>${one}</p>`]
])('finds the title %s', (title, source) => {
	expect(readHtml(source).title).toBe(title);
});

test('says where a page comes from, if the page does', () => {
	const head = `<meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2024-10-12T08:15:00Z">
		<meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/a">
		<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">`;
	expect(readHtml(`${head}<p>${one}</p>`).provenance).toEqual({
		author: 'Jane Doe',
		date: '2024-10-12',
		source: 'The Courier',
		url: 'https://courier.example/a',
		licence: 'https://creativecommons.org/licenses/by/4.0/'
	});
	expect(readHtml(`<p>${one}</p>`).provenance).toBeUndefined();
});
