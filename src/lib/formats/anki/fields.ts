import type { Card } from '../cards.ts';

/** The fields of a note, in their order. The first is what Anki looks for doubles by. */
export const FIELDS = ['Question', 'Options', 'Answer', 'Evidence', 'By', 'Article'] as const;

/** What parts the fields of a note from each other. */
const UNIT = '\x1f';

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	// Anki reads [sound:…], [latex] and {{…}} in a field; as characters of a text they mean themselves.
	'[': '&#91;',
	'{': '&#123;',
	'\n': '<br>'
};

/** Signs that nobody sees, and halves of signs, which no database of Anki's can be read with. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** A text as Anki can keep it. */
export function kept(text: string): string {
	return text.replace(UNSEEN, '');
}

/** A plain text as a field of Anki, which is HTML. */
export function toHtml(text: string): string {
	return kept(text).replace(/[&<>"'[{\n]/g, (sign) => SIGNS[sign]!);
}

/** The fields of a card's note, in one text. */
export function fieldsOf(card: Card): string {
	const fields: Record<(typeof FIELDS)[number], string> = {
		Question: toHtml(card.stem),
		Options: card.lists.map(listed).join(''),
		Answer: toHtml(card.key),
		Evidence: card.evidence.map(toHtml).join('<br>'),
		By: toHtml(card.source ?? ''),
		Article: toHtml(card.title)
	};
	return FIELDS.map((name) => fields[name]).join(UNIT);
}

function listed(list: readonly string[]): string {
	return `<ul>${list.map((option) => `<li>${toHtml(option)}</li>`).join('')}</ul>`;
}

/** The tags of a card's note: a tag has no space, and two colons would make it a tag within another. */
export function tagsOf({ title }: Card): string {
	return ` readback ${inOneWord(title)} `;
}

function inOneWord(title: string): string {
	return title.replace(/[\s\p{C}]+/gu, '_').replace(/:{2,}/g, ':');
}

/** What an article's deck is called: two colons would part a deck from one within it. */
export function deckName(title: string): string {
	const name = title
		.replace(/[\s\p{C}]+/gu, ' ')
		.replace(/:{2,}/g, ':')
		.trim();
	return `Readback::${name.replace(/^:|:$/g, '') || 'Article'}`;
}
