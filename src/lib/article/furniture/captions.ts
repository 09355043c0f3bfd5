import { agencies, photoAgencies, pictureDesks } from './newsroom.ts';
import { regex, type FurnitureRule } from './rule.ts';

/** What stands under pictures. */
export const captionRules: readonly FurnitureRule[] = [
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
		example: 'FILE - The station is seen from a shuttle in this Feb. 3, 2010, photo.',
		isSure: true,
		pattern: /^FILE\s?(?:[-–—]{1,2}|:)\s/u
	},
	{
		kind: 'caption',
		example: 'Ministers at the table. REUTERS/Jane Doe',
		isSure: true,
		pattern: regex(
			String.raw`^(?=.{0,300}$)(?:${pictureDesks})/\p{Lu}|\s(?:${pictureDesks})/(?:\p{Lu}[\p{L}.'’-]*[\s/,]{0,2}){1,6}\.?$`,
			'u'
		)
	},
	{
		kind: 'caption',
		example: 'The crew in St. Louis before launch (Reuters/Jane Doe, File)',
		isSure: true,
		pattern: regex(
			String.raw`[([](?:${agencies}|${pictureDesks})/\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}[\p{L}.'’-]*[\s/,]{0,2}){1,6}[)\]]$`,
			'u'
		)
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
