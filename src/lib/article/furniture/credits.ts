import { agencies, dates, people } from './newsroom.ts';
import { regex, type FurnitureRule } from './rule.ts';

/** Who made, owns or passed on an article, and other pages' words that stand in it. */
export const creditRules: readonly FurnitureRule[] = [
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
		example: 'Jane Doe and John Smith contributed reporting.',
		isSure: true,
		pattern: regex(
			String.raw`^(?:[^.!?]{0,40}\s)?${people} contributed (?:additional )?reporting(?: (?:from .{2,60}|(?:for|to) this (?:story|article|report)))?\.?$`,
			'u'
		)
	},
	{
		kind: 'credit',
		example: 'Copyright 2024 The Daily News. All rights reserved.',
		isSure: true,
		pattern:
			/^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4})|all rights reserved\b)|\ball rights reserved\.?$/i
	},
	{
		kind: 'credit',
		example: 'The Daily News © 2024. A company of Doe Media.',
		isSure: true,
		pattern: /^(?:\p{Lu}[\p{L}.&'’-]*\s){1,6}(?:©|\([cC]\))\s?\d{4}/u
	},
	{
		kind: 'credit',
		example: 'This material may not be published, broadcast, rewritten or redistributed.',
		isSure: true,
		pattern: /\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b/i
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
		example: 'Lift-off! pic.twitter.com/Ab12 — NASA (@NASA) March 3, 2024',
		isSure: true,
		pattern: regex(
			String.raw`\bpic\.(?:twitter|x)\.com/\w|\(@\w{1,20}\)(?: on (?:x|twitter))?[:,]?\s${dates}$|^[—–-]\s?.{2,60}\(@\w{1,20}\)$`
		)
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
	}
];
