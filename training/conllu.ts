/** One word of a treebank, as Universal Dependencies has it. */
export interface GoldWord {
	readonly form: string;
	readonly lemma: string;
	readonly upos: string;
	readonly xpos: string;
	/** The number of its head in the sentence, from 0; -1 for the root. */
	readonly head: number;
	readonly relation: string;
	/** Where it stands in the text of the sentence: half-open, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
	/** The brackets of GUM's entity layer, as they are written; empty where there are none. */
	readonly entities: string;
}

/** One sentence of a treebank. */
export interface GoldSentence {
	readonly text: string;
	readonly words: readonly GoldWord[];
	/** Whether a paragraph of its document begins here. */
	readonly opensParagraph: boolean;
}

/** Sentences that belong together. */
export interface GoldDocument {
	readonly id: string;
	readonly sentences: readonly GoldSentence[];
}

/** Reads CoNLL-U: documents, their sentences and words, with each word's place in the sentence's text. */
export function parseConllu(source: string): GoldDocument[] {
	const documents: { id: string; sentences: GoldSentence[] }[] = [];
	for (const block of source.split(/\r?\n\r?\n/)) {
		const lines = block.split(/\r?\n/);
		const id = comment(lines, 'newdoc id');
		if (id !== undefined || documents.length === 0) documents.push({ id: id ?? '', sentences: [] });
		const sentence = parseSentence(lines);
		if (sentence) documents.at(-1)!.sentences.push(sentence);
	}
	return documents;
}

function comment(lines: readonly string[], name: string): string | undefined {
	const start = `# ${name} = `;
	return lines.find((line) => line.startsWith(start))?.slice(start.length);
}

function parseSentence(lines: readonly string[]): GoldSentence | undefined {
	const text = comment(lines, 'text');
	if (text === undefined) return undefined;
	const words: GoldWord[] = [];
	let at = 0;
	for (const line of lines) {
		if (!/^\d+\t/.test(line)) continue;
		const [, form, lemma, upos, xpos, , head, relation, , misc] = line.split('\t') as string[];
		const found = text.indexOf(form!, at);
		// A form that is normalised away from its text stands where the last word ended.
		const start = found >= 0 && found - at <= 2 ? found : at;
		const end = found === start ? start + form!.length : Math.min(text.length, start + 1);
		at = end;
		words.push({
			form: form!,
			lemma: lemma!,
			upos: upos!,
			xpos: xpos!,
			head: Number(head) - 1,
			relation: relation!,
			start,
			end,
			entities: /(?:^|\|)Entity=([^|]*)/.exec(misc!)?.[1] ?? ''
		});
	}
	return words.length > 0
		? { text, words, opensParagraph: lines.some((line) => /^# newpar\b/.test(line)) }
		: undefined;
}
