import { agencies, dates, people, timeStamp } from './newsroom.ts';
import { regex, type FurnitureRule } from './rule.ts';

/** Who wrote an article and when, and the moments of a recording. */
export const bylineRules: readonly FurnitureRule[] = [
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
		example: '[00:01:23]',
		isSure: true,
		pattern: regex(String.raw`^${timeStamp}(?:\s?(?:-->|[-–—])\s?${timeStamp})?$`)
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
	}
];
