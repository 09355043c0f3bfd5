import { keyOf, tell } from '#lib/questions/index.ts';
import { minutesToRead } from '#lib/quiz/amounts.ts';
import { kindNames } from '#lib/quiz/words.ts';
import { allModules, type ShippedModule } from '#lib/server/modules/shipped-modules.ts';
import { addresses } from './addresses.ts';
import type { PageServerLoad } from './$types';

/** Characters of the text that stand under the title. */
const OPENING = 220;

export const load: PageServerLoad = async () => {
	const modules = await allModules();
	return {
		// From here, so that what every learner loads does not know these pages.
		ways: { join: addresses.join(), teach: addresses.teach },
		example: shortest(modules.flatMap((module) => exampleOf(module) ?? [])),
		modules: modules.map((module) => ({
			slug: module.slug,
			title: module.article.title,
			opening: openingOf(module),
			count: module.questions.length,
			kinds: kindsOf(module),
			minutes: minutesToRead(module.article.text)
		}))
	};
};

/** The types of its questions, in the order in which the types are listed everywhere. */
function kindsOf({ questions }: ShippedModule): string[] {
	return Object.entries(kindNames)
		.filter(([kind]) => questions.some((question) => question.kind === kind))
		.map(([, name]) => name.toLowerCase());
}

/** The first words of the text itself, up to the end of a word. */
function openingOf({ article: { text, paragraphs } }: ShippedModule): string {
	const first = paragraphs.find(({ kind }) => kind === 'text');
	const words = first ? text.slice(first.start, first.end) : '';
	if (words.length <= OPENING) return words;
	const cut = words.slice(0, OPENING).replace(/\s+\S*$/, '');
	return /[.!?]$/.test(cut) ? cut : `${cut}\u00a0…`;
}

/** The example that is read at a glance. */
function shortest(examples: readonly Example[]): Example | undefined {
	const lengthOf = ({ before, quote, after }: Example) => `${before}${quote}${after}`.length;
	return examples.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}

interface Example {
	stem: string;
	key: string;
	before: string;
	quote: string;
	after: string;
}

/** What the product does, shown with a module's own question: its answer, and the words that say so. */
function exampleOf({
	article: { text, sentences },
	questions
}: ShippedModule): Example | undefined {
	for (const question of questions) {
		const { start, end, quote } = question.evidence[0]!;
		const around = sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
		if (question.kind !== 'choice' || !around) continue;
		return {
			stem: question.stem,
			key: tell(question, keyOf(question)),
			before: text.slice(around.start, start),
			quote,
			after: text.slice(end, around.end)
		};
	}
	return undefined;
}
