import { person } from './newsroom.ts';

/** Who writes for a paper. */
const writers =
	'reporter|correspondent|journalist|writer|columnist|contributor|critic|blogger|editor|producer|photographer|reporting fellow';

/** Who else may have written an article that bears their name. */
const others =
	'author|professor|lecturer|fellow|researcher|scientist|student|candidate|historian|economist|analyst|director|teacher|lawyer|physician';

const names = `(?<name>${person})(?:,? and ${person})?`;
const is = '(?:is|are|was|has been)\\s(?:currently\\s|now\\s|also\\s)?(?:an?\\s|the\\s|our\\s)?';

/** "Jane Doe is a reporter at The Daily News.", "Jane Doe covers schools for The Daily News." */
const ofAPaper = new RegExp(
	`^${names}\\s(?:${is}[^.!?]{0,80}\\b(?:${writers})s?\\s(?:[^.!?]{0,60}\\s)?(?:(?:at|for|with|of)\\s(?:the\\s)?\\p{Lu}|based in\\b|covering\\b|who (?:covers|writes|reports)\\b)|(?:covers|writes about|reports on)\\s[^.!?]{2,80}\\s(?:for|at)\\s(?:the\\s)?\\p{Lu})`,
	'u'
);

/** The same of somebody whose name stands above the article: also "Jane Doe is a professor of physics." */
const ofTheAuthor = new RegExp(
	`^(?:Dr\\.?\\s|Prof(?:essor|\\.)\\s)?${names}\\s(?:${is}[^.!?]{0,120}\\b(?:${writers}|${others})s?\\b|(?:is based|lives) in\\b|(?:covers|writes|reports|teaches|joined)\\s)`,
	'u'
);

const personAlone = new RegExp(`^${person}$`, 'u');

/** A bio is short, and nobody speaks in it. */
const bioLength = 500;
const speech = /["“”]|\b(?:said|says|told|tells|added|adds|argues|asked|believes)\b/;

/**
 * Whether the last paragraph of a page says who wrote it. Its author is named above the text or
 * nowhere else: whom an article speaks of is named in it before.
 *
 * @example isBio('Jane Doe is a reporter at The Daily News.', '', ['It rained.']) // true
 */
export function isBio(paragraph: string, authors: string, before: readonly string[]): boolean {
	if (paragraph.length > bioLength || speech.test(paragraph)) return false;
	const author = ofTheAuthor.exec(paragraph)?.groups?.['name'];
	if (author && authors.toLowerCase().includes(author.toLowerCase())) return true;
	const name = ofAPaper.exec(paragraph)?.groups?.['name'];
	const surname = name?.split(' ').at(-1);
	return surname !== undefined && name !== surname && !before.some((it) => it.includes(surname));
}

/** Whether a line may be a name and nothing else. */
export function isPerson(line: string): boolean {
	return personAlone.test(line);
}
