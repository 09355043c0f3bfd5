import * as v from 'valibot';

/**
 * What a paragraph is for. Only `text` and `item` are read for facts; the rest is furniture of the
 * page (headings, photo captions, bylines, credits): shown, never asked.
 */
export const PARAGRAPH_KINDS = ['text', 'item', 'heading', 'caption', 'byline', 'credit'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the text between two blank lines. */
export const Paragraph = v.object({
	start: Offset,
	end: Offset,
	kind: v.picklist(PARAGRAPH_KINDS)
});
export type Paragraph = v.InferOutput<typeof Paragraph>;

/**
 * A sentence of a paragraph that may be asked about. A dateline ("WASHINGTON (AP) —") or an agency
 * tag stands in its paragraph but in none of its sentences, and so does a sentence that lost a letter.
 */
export const Sentence = v.object({ start: Offset, end: Offset, paragraph: Offset });
export type Sentence = v.InferOutput<typeof Sentence>;

/** Where a text comes from, to be shown beside it. */
export const Provenance = v.object({
	source: v.optional(v.string()),
	author: v.optional(v.string()),
	date: v.optional(v.string()),
	licence: v.optional(v.string()),
	url: v.optional(v.string())
});
export type Provenance = v.InferOutput<typeof Provenance>;

/**
 * A text to learn from. All offsets refer to `text`, the one normalised form that is stored with
 * the bank: NFC, `\n\n` between paragraphs, single spaces within, no control characters.
 */
export const Article = v.object({
	version: v.literal(1),
	title: v.string(),
	text: v.string(),
	paragraphs: v.array(Paragraph),
	sentences: v.array(Sentence),
	provenance: v.optional(Provenance)
});
export type Article = v.InferOutput<typeof Article>;
