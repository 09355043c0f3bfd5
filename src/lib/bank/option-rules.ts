import { plainName } from '#lib/language/en/entities.ts';
import { contentWords, keysOf, plainWords, says, type Candidate, type Rule } from './rules.ts';

/** Rules about the options of a choice: one right, the others wrong, none that stands out. */
export const optionRules: readonly Rule[] = [
	{
		rule: 'SAME',
		find({ item, question }) {
			const names = item.options.map(plainName);
			const twice = item.options.find((_, i) => names.indexOf(names[i]!) !== i);
			if (twice) return `“${twice}” stands twice among the options.`;
			const alias =
				question.kind === 'choice' ? aliasOf(question.options[0]!.text, item.options) : undefined;
			return alias ? `“${alias}” is another name for the key.` : undefined;
		}
	},
	{
		rule: 'OVERLAP',
		find({ item }) {
			if (!isChoice(item.type) || isTruth(item.options)) return undefined;
			const held = item.options.find((option) =>
				item.options.some((other) => other !== option && says(other, option))
			);
			return held ? `“${held}” is part of another option.` : undefined;
		}
	},
	{
		rule: 'MULTIKEY',
		find: (candidate) => secondKey(candidate) ?? secondSentence(candidate)
	},
	{
		rule: 'LONGEST',
		find({ item }) {
			const { key, others } = sides(item.options, keysOf(item)[0]!);
			if (item.type !== 'mcq' || others.length < 2) return undefined;
			const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
			const most = Math.max(...others.map(({ length }) => length));
			return key.length > most * 1.25 && key.length > most + 8 && key.length > mean * 1.4
				? 'The key is clearly the longest option.'
				: undefined;
		}
	},
	{
		rule: 'CLANG',
		find({ item }) {
			if (item.type !== 'mcq' || isTruth(item.options)) return undefined;
			const { key, others } = sides(item.options, keysOf(item)[0]!);
			const words = contentWords(key);
			const stem = new Set(contentWords(item.prompt));
			const striking = words.find(
				(word) => stem.has(word) && !others.some((other) => contentWords(other).includes(word))
			);
			return striking && words.length <= 8
				? `Only the key repeats “${striking}” from the stem.`
				: undefined;
		}
	},
	{
		rule: 'HETERO',
		find({ item }) {
			if (item.type !== 'mcq' || isTruth(item.options)) return undefined;
			const share = (pattern: RegExp) =>
				item.options.filter((option) => pattern.test(option.trim())).length;
			const mixed = (count: number) => count > 0 && count < item.options.length;
			if (mixed(share(/^[^\p{L}]*\d/u)))
				return 'Some options begin with a figure and others do not.';
			return mixed(share(/^\p{Ll}/u))
				? 'Some options begin with a capital and others do not.'
				: undefined;
		}
	}
];

function isChoice(type: string): boolean {
	return type === 'mcq' || type === 'multi';
}

function isTruth(options: readonly string[]): boolean {
	return options[0] === 'True';
}

function sides(options: readonly string[], key: string): { key: string; others: string[] } {
	return { key, others: options.filter((option) => option !== key) };
}

/** "SpaceX" beside "Space X", "Virts" beside "Terry Virts". */
function aliasOf(key: string, options: readonly string[]): string | undefined {
	const last = plainWords(key).split(' ').at(-1);
	return options.find(
		(option) =>
			option !== key && (plainName(option) === plainName(key) || plainWords(option) === last)
	);
}

/** Another sentence that says nearly all of what is looked for. */
function secondSentence({ question, article, fact }: Candidate): string | undefined {
	if (question.kind !== 'mark-words' || fact.kind === 'quotation') return undefined;
	const asked = new Set(
		contentWords(
			question.stem.replace(/^Mark the sentence that (?:says|quotes)|\p{Lu}[\p{L}.’'-]*/gu, '')
		)
	);
	if (asked.size < 3) return undefined;
	const rival = article.sentences.find(({ start, end }, index) => {
		if (question.sentences.includes(index)) return false;
		const words = new Set(contentWords(article.text.slice(start, end)));
		return [...asked].filter((word) => words.has(word)).length >= 0.6 * asked.size;
	});
	return (
		rival && `The sentence “${article.text.slice(rival.start, rival.end)}” could be meant too.`
	);
}

/** A distractor that a stored fact makes right too. */
function secondKey({ question, entities, facts, fact }: Candidate): string | undefined {
	if (question.kind !== 'choice') return undefined;
	const [key, ...distractors] = question.options;
	const names = entities.find(({ names }) => names.includes(key!.text))?.names ?? [];
	for (const { text } of distractors) {
		if (names.includes(text)) return `“${text}” is another name for the key.`;
		const also = facts.some(
			(other) =>
				other.id !== fact.id &&
				other.asks.some(
					(ask) => ask.stem === question.stem && plainName(ask.key.text) === plainName(text)
				)
		);
		if (also) return `By another sentence of the article “${text}” is right too.`;
	}
	return undefined;
}
