import { siteLinks } from './newsroom.ts';
import { regex, type FurnitureRule } from './rule.ts';

/** What a page asks of its reader: to read on elsewhere, to share, to subscribe, to agree. */
export const invitationRules: readonly FurnitureRule[] = [
	{
		kind: 'credit',
		example: 'Terms of Service | Privacy Policy | Contact us',
		pattern: regex(String.raw`^(?:${siteLinks})(?:\s*[|·•/,–-]\s*(?:${siteLinks}))+$`)
	},
	{
		kind: 'credit',
		example: 'We use cookies to give you the best experience on our website.',
		isSure: true,
		pattern:
			/^(?:(?:we|(?:this|our) (?:web)?site)(?: and our (?:\d+ )?partners)? uses? (?:\w+ )?cookies(?:\.| .{0,160}\b(?:website|site|browser|browsing|traffic|analy[sz]e|adverti\w+|ads|personali[sz]e\w*|experience|preferences|consent|settings|privacy)\b)|\S{2,30} uses cookies to (?:give|provide|offer|ensure|improve|enhance) (?:you|your)\b)/i
	},
	{
		kind: 'credit',
		example: 'By continuing to use this site you agree to our use of cookies.',
		isSure: true,
		pattern:
			/^by (?:continuing|clicking|using|signing up|subscribing|registering|entering|providing|submitting)\b.{0,140}\b(?:you|i) (?:agree|consent|accept|acknowledge|confirm)\b/i
	},
	{
		kind: 'credit',
		example: 'We value your privacy',
		isSure: true,
		pattern:
			/^(?:we (?:value|respect|care about) your privacy\b|(?:accept|reject|allow|manage|decline) (?:all )?(?:cookies|cookie settings)\.?$)/i
	},
	{
		kind: 'credit',
		example: 'Read more: How the station was built',
		isSure: true,
		pattern:
			/^(?:(?:read (?:more|also|next)|also read|related(?: \w+)?|see also|more (?:on|from) [^.:]{2,40}|recommended|(?:watch|listen)(?: (?:now|live|more|here))?|further reading|for more(?: information)?)\s*[:»›>→]|(?:read (?:more|also|next)|also read)\s*\|)/i
	},
	{
		kind: 'credit',
		example: 'MORE: How the station was built',
		isSure: true,
		pattern: /^(?:MORE|READ|WATCH|LISTEN|RELATED)\s*[:|»›>→]\s/u
	},
	{
		kind: 'credit',
		example: 'Read the full story on our website.',
		isSure: true,
		pattern:
			/^(?:read|see|watch|view|hear) (?:the )?(?:full|original|rest of the|complete) (?:story|article|report|interview|post|text|transcript|episode) (?:here|(?:at|on|in) .{2,60})$/i
	},
	{
		kind: 'credit',
		example: 'Share this article',
		pattern:
			/^(?:share(?: (?:this|on|via)\b.{0,30})?|tweet(?: this)?|pin it|e-?mail(?: this)?|print(?: this)?|copy link|save|(?:[\d,.]+k? )?(?:comments?|shares|views)|[\d,.]+k? (?:likes|repl(?:y|ies)|responses)|comments? \([\d,]+\)|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|advertisements?|ad|sponsored(?: content)?|skip (?:to|advertisement)\b.{0,30}|(?:the )?(?:story|article) continues below.{0,30}|continue reading.{0,40}|(?:read|see|show|load|view) (?:more|all|less|full (?:story|article))|back to top|subscribe(?: now)?|log ?in|sign ?(?:in|up)|related (?:articles|stories|topics|content|links|posts|news|reading|coverage)|(?:most (?:read|popular|viewed|shared)|trending)(?: (?:now|stories|articles|today|in \p{L}+))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended(?: (?:for you|reading|stories|articles))?|more (?:on this story|stories)|(?:top|latest|popular|other) (?:stories|articles|posts|news|headlines)|(?:what to read|up|read) next|keep reading|don[’']t miss|editor[’']?s[’']? (?:picks|choice)|close|menu)$/iu
	},
	{
		kind: 'credit',
		example: 'Sign up for our weekly newsletter and never miss a story.',
		isSure: true,
		pattern:
			/^(?:[^.!?]{2,80}[?!] )?(?:sign up|subscribe|register|click here|join) (?:here )?(?:for|to|our|now|today)\b.{0,120}\b(?:newsletters?|inbox|alerts?|updates|briefing|channel|podcast|mailing list|e-?mails?)\b/i
	},
	{
		kind: 'credit',
		example: 'Get the day’s headlines delivered to your inbox every morning.',
		isSure: true,
		pattern:
			/^(?:get|receive|have) .{0,120}\b(?:delivered|sent|straight|right|directly|direct|newsletters?|headlines|stories|news|updates|briefing)\b.{0,60}\b(?:to|in|into) your inbox\b|^(?:please )?enter (?:your|a valid) e-?mail\b|^(?:thank you|thanks) for (?:subscribing|signing up)\b|^you (?:can|may) unsubscribe at any ?time\b/i
	},
	{
		kind: 'credit',
		example: 'Support our journalism: become a member today.',
		isSure: true,
		pattern:
			/^(?:please )?(?:support (?:our|independent|quality) journalism\b|become a (?:member|subscriber|supporter) (?:today|now|for)\b)/i
	},
	{
		kind: 'credit',
		example: 'Follow us on Twitter @dailynews',
		isSure: true,
		pattern:
			/^(?:please )?(?:follow|like|find) (?:us|me|him|her|them|@\w+|\p{Lu}\w+(?: \p{Lu}\w+)?) on (?:twitter|facebook|instagram|x|tiktok|youtube|threads|mastodon|bluesky|linkedin)\b/iu
	}
];
