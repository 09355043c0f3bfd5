import type { ParagraphKind } from '../article.ts';
import { agencies, dates, people, photoAgencies } from './newsroom.ts';

/** A kind of line that pages carry besides their text, and how it is known. */
export interface FurnitureRule {
	kind: Exclude<ParagraphKind, 'text' | 'item'>;
	/** A line that the rule is for; the tests try every one of them. */
	example: string;
	/** Holds also for lines that end like a sentence; without it those stay text. */
	isSure?: true;
	pattern: RegExp;
}

const regex = (source: string, flags = 'iu') => new RegExp(source, flags);

/** The rules, in the order in which they are tried. */
export const furnitureRules: readonly FurnitureRule[] = [
	{
		kind: 'credit',
		example: '(Reporting by Jane Doe in London; Editing by John Smith)',
		isSure: true,
		pattern: regex(
			String.raw`^[(\[]?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Pp]roduced) by ${people}[.)\]]*$`,
			'u'
		)
	},
	{
		kind: 'credit',
		example: 'Reporting by Jane Doe; Editing by John Smith',
		isSure: true,
		pattern: regex(
			String.raw`^[(\[]?(?:additional )?(?:reporting|writing) by .{2,200}\bediting by\b`
		)
	},
	{
		kind: 'credit',
		example: 'The Associated Press contributed to this report.',
		isSure: true,
		pattern: /\bcontributed to this (?:report|story|article)\.?$/i
	},
	{
		kind: 'credit',
		example: 'Copyright 2024 The Daily News. All rights reserved.',
		isSure: true,
		pattern: /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}))|\ball rights reserved\.?$/i
	},
	{
		kind: 'credit',
		example: 'This material may not be published, broadcast, rewritten or redistributed.',
		isSure: true,
		pattern: /\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b/i
	},
	{
		kind: 'credit',
		example: 'Read more: How the station was built',
		isSure: true,
		pattern:
			/^(?:read (?:more|also|next)|also read|related(?: \w+)?|see also|more (?:on|from) [^.:]{2,40}|recommended|(?:watch|listen)(?: (?:now|live|more|here))?|further reading|for more(?: information)?)\s*[:»›>→]/i
	},
	{
		kind: 'credit',
		example: 'Share this article',
		pattern:
			/^(?:share(?: (?:this|on|via)\b.{0,30})?|tweet(?: this)?|pin it|e-?mail(?: this)?|print(?: this)?|copy link|save|(?:\d+ )?(?:comments?|shares|views)|leave a comment|advertisements?|ad|sponsored(?: content)?|skip (?:to|advertisement)\b.{0,30}|(?:the )?(?:story|article) continues below.{0,30}|continue reading.{0,40}|(?:read|see|show|load|view) (?:more|all|less|full (?:story|article))|back to top|subscribe(?: now)?|log ?in|sign ?(?:in|up)|related (?:articles|stories|topics|content|links|posts)|(?:most read|trending)(?: now)?|you (?:may|might) also like.{0,20}|recommended(?: for you)?|more (?:on this story|stories)|close|menu)$/i
	},
	{
		kind: 'credit',
		example: 'Sign up for our weekly newsletter and never miss a story.',
		isSure: true,
		pattern:
			/^(?:sign up|subscribe|register|click here|join) (?:here )?(?:for|to|our|now|today)\b.{0,120}\b(?:newsletters?|inbox|alerts?|updates|briefing|channel|podcast|mailing list|e-?mails?)\b/i
	},
	{
		kind: 'credit',
		example: 'Follow us on Twitter @dailynews',
		isSure: true,
		pattern:
			/^(?:please )?(?:follow|like|find) (?:us|me|him|her|them|@\w+|\p{Lu}\w+(?: \p{Lu}\w+)?) on (?:twitter|facebook|instagram|x|tiktok|youtube|threads|mastodon|bluesky|linkedin)\b/iu
	},
	{
		kind: 'credit',
		example: 'Jane Doe can be reached at jane@example.com.',
		isSure: true,
		pattern:
			/\b(?:can be reached|may be contacted|reach (?:him|her|them)|contact (?:him|her|them|us)) (?:at|on|by|via)\b.{0,80}(?:@|\d{3})/i
	},
	{
		kind: 'credit',
		example: 'This article was originally published on The Conversation.',
		isSure: true,
		pattern:
			/^(?:an? (?:earlier )?version of )?this (?:article|story|piece|post|text|report|content) (?:(?:was|is|has been) )?(?:originally |first |also )?(?:published|appeared|republished|reprinted|syndicated|produced|provided|updated|adapted|licensed)\b/i
	},
	{
		kind: 'credit',
		example: 'Editor’s note: The headline has been changed.',
		isSure: true,
		pattern:
			/^(?:correction|clarification|editor[’']?s[’']? note|disclaimer|disclosure)\b[^:.]{0,30}:|^(?:sources?|via|courtesy)\s?:/i
	},
	{
		kind: 'credit',
		example: 'From Wikipedia, the free encyclopedia',
		isSure: true,
		pattern: /^from wiki\w+, the free\b/i
	},
	{
		kind: 'credit',
		example: 'https://example.com/story',
		isSure: true,
		pattern: /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$/
	},
	{
		kind: 'credit',
		example: '(Reuters)',
		isSure: true,
		pattern: regex(String.raw`^[(\[—–-]?\s?(?:the )?(?:${agencies})[)\]]?\.?$`, 'u')
	},
	{
		kind: 'byline',
		example: 'By Jane Doe, Staff writer',
		pattern: regex(
			String.raw`^(?:by|BY|By|Words by|Story by|Written by|Text by|Analysis by|Review by)\s+${people}(?:\s*[,|•·–—/-].{0,80}|\s(?:for|in|of|at)\s.{0,60})?$`,
			'u'
		)
	},
	{
		kind: 'byline',
		example: 'Friday, August 15, 2008',
		isSure: true,
		pattern: regex(String.raw`^(?:date:?\s)?${dates}\.?$`)
	},
	{
		kind: 'byline',
		example: 'Published 3 May 2024 at 10:15 GMT',
		pattern: regex(
			String.raw`^(?:first |last )?(?:published|posted|updated|modified|edited|created|filed)\b[^.!?]{0,20}?(?:${dates}|\d+ (?:minutes?|hours?|days?) ago).{0,60}$`
		)
	},
	{
		kind: 'byline',
		example: 'Jane Doe | March 3, 2024',
		pattern: regex(String.raw`^(?:By\s)?${people}\s*[,|•·–—/-]\s*${dates}.{0,40}$`, 'u')
	},
	{
		kind: 'byline',
		example: 'Jane Doe, BBC News',
		pattern: regex(
			String.raw`^${people},\s(?:(?:the )?(?:${agencies})\b.{0,30}|.{0,40}\b(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]ontributor|[Cc]olumnist)\b.{0,30})$`,
			'u'
		)
	},
	{
		kind: 'byline',
		example: 'From: Tom <tom@example.com>',
		isSure: true,
		pattern: /^(?:from|to|cc|sent|date|subject|reply-to):\s/i
	},
	{
		kind: 'byline',
		example: '6 hours ago',
		pattern: /^(?:an?|\d+) (?:minute|hour|day|week|month|year)s? ago$/i
	},
	{
		kind: 'byline',
		example: '5 min read',
		pattern: /^(?:reading time:?\s)?\d{1,2}\s?min(?:ute)?s?(?: read)?$/i
	},
	{
		kind: 'caption',
		example: 'Photo: NASA/JPL-Caltech',
		isSure: true,
		pattern:
			/^(?:file |stock )?(?:photo(?:graph)?|picture|image|video|graphic|illustration|map|chart|artwork)s?(?: (?:credit|source|by|courtesy(?: of)?))?\s*[:©]/i
	},
	{
		kind: 'caption',
		example: 'File photo of the station in 2011.',
		isSure: true,
		pattern: /^file (?:photo|picture|image|photograph|footage)\b/i
	},
	{
		kind: 'caption',
		example: 'Photo by Jane Doe on Unsplash',
		pattern:
			/^(?:photo(?:graph)?|picture|image|illustration|graphic|video)s? (?:by|from|courtesy|via|©)\s/i
	},
	{
		kind: 'caption',
		example: 'The crew before launch. (AP Photo/John Smith)',
		isSure: true,
		pattern:
			/(?:^[^.!?]*|[.!?]["”’]?)\s?[([](?=[^()[\]]*(?:\bphoto(?:graph)?s?\b|getty|\bcredit\b|\bcourtesy\b|\bimages?\b|shutterstock|istock|alamy|\bAP\/|\/AP|reuters\/|\/reuters))[^()[\]]{2,160}[)\]]$/i
	},
	{
		kind: 'caption',
		example: 'Ministers at the table. Photograph: John Smith/The Guardian',
		isSure: true,
		pattern:
			/(?:[.!?”"]\s|^[^.!?:]{3,200}\s)(?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]ictures?|[Ii]mages?|IMAGE|[Ii]llustration|[Cc]redit)(?: [Cc]redit| by)?:\s\p{Lu}[^:!?]{1,60}$/u
	},
	{
		kind: 'caption',
		example: 'International Space Station ISTOCK',
		isSure: true,
		pattern: regex(String.raw`(?:^|(?:[.!?”")]|\p{L})[\s/|,–—-]+)(?:${photoAgencies})$`)
	},
	{
		kind: 'caption',
		example: 'Smoke over the harbour / Reuters',
		pattern: regex(String.raw`\s?[/|]\s?(?:${agencies}|handout|file)$`)
	},
	{
		kind: 'caption',
		example: 'Figure 1.5 Residents gather in a town hall.',
		isSure: true,
		pattern:
			/^(?:Figure|Fig\.|Table|Photo|Plate|Map|Chart|Box)\s\d+(?:[.-]\d+)*(?:\s?[.:|–—-]?$|\s?[.:|–—-]\s|\s\p{Lu})/u
	},
	{
		kind: 'caption',
		example: 'Click to enlarge',
		pattern: /^(?:click|tap) (?:on |the )?.{0,20}(?:to )?(?:enlarge|zoom|expand|view)\b/i
	}
];
