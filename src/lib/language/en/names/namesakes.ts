import type { Mention } from './name.ts';

/** What follows the name of a firm rather than that of a person. */
const FIRM_BEHIND =
	/^(?:[’']s? )?,? ?(?:plc|Inc|Ltd|LLC|Corp|GmbH|AG|SA|Group|Holdings?|Motors?|Company|employs|makes|manufactures|(?:was|is|were) (?:founded|established|acquired|headquartered|listed|taken over))\b/;
/** What stands in front of it. */
const FIRM_IN_FRONT =
	/\b(?:(?:co-)?founded|set up|started|acquired|took over|(?:shares|stake|invested|investors?) in|(?:works?|worked|working|job|jobs|engineers?|workers|staff|factory) (?:at|for)|(?:owners?|ceo|chief executive|chairman|chairwoman|director|employees|customers|president|head|boss|workers|models?|history) of|company|firm|manufacturer|maker|brand)(?: the)?$/i;

/**
 * Names in one word that the text uses for a firm at least once: "He founded Dyson", "Brightwell plc". Such
 * a name alone does not stand for a person of that surname.
 */
export function firmNames(mentions: readonly Mention[]): Set<string> {
	return new Set(
		mentions
			.filter((mention) => !mention.text.includes(' ') && isFirm(mention))
			.map(({ text }) => text)
	);
}

/** Whether a name stands where a firm's does. */
export function isFirm({ lead, after, role }: Mention): boolean {
	return !role && (FIRM_BEHIND.test(after.trimStart()) || FIRM_IN_FRONT.test(lead));
}

/** What says, between two names, that they are of one: "Nora Vale, whose real name is …". */
const IS_ALSO =
	/^[,(]? ?(?:whose (?:real|full|birth) name (?:is|was)|(?:better|also|otherwise|formerly|previously|professionally) known as|known (?:professionally |simply )?as|who (?:is|was) (?:better |also )?known as|nicknamed|alias|aka|a\.k\.a\.|formerly|under the (?:pen|stage) name(?: of)?)[ ,]*[“"‘']?(?: ?the)?$/i;

/** The name in front that a name is another name for: the last in its sentence, with such words between. */
export function otherNameOf(mention: Mention, before: Mention | undefined): Mention | undefined {
	if (!before || before.sentence !== mention.sentence) return undefined;
	const at = mention.lead.lastIndexOf(before.text);
	const between = at < 0 ? '' : mention.lead.slice(at + before.text.length).trimStart();
	if (before.before === 'of' && PLAINLY_KNOWN.test(between)) return undefined;
	return IS_ALSO.test(between) ? before : undefined;
}

/** "an area of Mars known as Jezero Crater": it is the area that is known so. */
const PLAINLY_KNOWN = /^known as\b/;
