/** Solvers that answer without understanding: what they get right beyond chance, the options give away. */
import { contentWords, countShared, plainWords } from '#lib/language/en/content.ts';
import type { Item } from '#lib/questions/item.ts';

/** Which option a blind solver picks; ties go to the first by the alphabet, which tells nothing. */
export type Solver = (item: Item, article: string) => string;

function most(options: readonly string[], worth: (option: string) => number): string {
	const sorted = [...options].sort();
	return sorted.reduce((best, option) => (worth(option) > worth(best) ? option : best));
}

/** What an option looks like: capitals, figures, length, its first word. */
function shapeOf(option: string): string[] {
	const words = option.split(' ');
	return [
		`first ${words[0]!.toLowerCase()}`,
		`ending ${words[0]!.slice(-3).toLowerCase()}`,
		`digits ${/\d/.test(option)}`,
		`capitals ${Math.min(3, words.filter((word) => /^\p{Lu}/u.test(word)).length)}`,
		`length ${Math.round(Math.log2(option.length))}`,
		`comma ${option.includes(',')}`
	];
}

export const solvers: Readonly<Record<string, Solver>> = {
	'longest option': ({ options }) => most(options, ({ length }) => length),
	'most words of the stem': ({ options, prompt }) => {
		const stem = contentWords(prompt);
		return most(options, (option) => countShared(contentWords(option), stem));
	},
	'odd one out': ({ options }) => {
		const shapes = new Map(options.map((option) => [option, shapeOf(option)]));
		const likeness = (option: string) =>
			options
				.filter((other) => other !== option)
				.flatMap((other) => shapes.get(other)!.filter((one) => shapes.get(option)!.includes(one)))
				.length;
		return most(options, (option) => -likeness(option));
	},
	'first mentioned': ({ options }, article) => {
		const text = plainWords(article);
		const placeOf = (option: string) => {
			const at = text.indexOf(plainWords(option));
			return at < 0 ? text.length : at;
		};
		return most(options, (option) => -placeOf(option));
	},
	'most frequent name': ({ options }, article) =>
		most(options, (option) => {
			const names = option.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [option];
			return Math.max(...names.map((name) => article.split(name).length - 1));
		})
};
