import * as v from 'valibot';
import { makeLocator } from '#lib/article/locate.ts';
import type { Span } from '#lib/article/span.ts';
import { changesOf } from '#lib/editing/change-form.ts';
import type { DraftQuestion } from '#lib/editing/draft.ts';
import { Edit } from '#lib/editing/edit.ts';
import { grounded } from '#lib/editing/grounded.ts';
import { ownSet, PLACES, SET_KINDS, type Part } from '#lib/editing/own-set.ts';
import { OWN_KINDS, ownQuestion } from '#lib/editing/own.ts';
import { writtenIn } from '#lib/editing/typed.ts';
import type { Module } from '#lib/server/modules/modules.ts';
import { Refusal } from '#lib/server/refusal.ts';

/** What each form of the editor asks to be done to a module. Throws a refusal where that is nothing. */
export const editsIn = {
	/** One of the edits that need no more than a question's id and a number or a text. */
	edit(_: Module, fields: FormData): Edit[] {
		const given = Object.fromEntries(fields);
		return [check(Edit, { ...given, points: Number(given.points), to: Number(given.to) })];
	},

	/**
	 * A question's words, options and key, its points and what is said about the key. With `was`, only while the
	 * question is as it was.
	 */
	change(module: Module, fields: FormData): Edit[] {
		const one = asked(module, fields);
		const { edits, problem } = changesOf(one, (name) => fields.get(name));
		if (!edits) throw new Refusal(400, problem);
		const onto = fields.get('was');
		const isOther = typeof onto === 'string' && onto !== '' && onto !== writtenIn(one);
		if (edits.length > 0 && isOther) throw new Refusal(412, CHANGED_SINCE);
		return edits;
	},

	/** Gives a stale question other words to stand on. */
	ground(module: Module, fields: FormData): Edit[] {
		const { article } = module.draft;
		const [span] = makeLocator(article.text)(textIn(fields, 'words'));
		if (!span) throw new Refusal(400, NOT_THERE);
		const question = grounded(asked(module, fields).question, article, span);
		if (!question)
			throw new Refusal(400, 'This question has several places: leave it out, and write another.');
		return [{ type: 'change', question }];
	},

	/** A question of one's own on words of the article. */
	write({ id, draft: { article } }: Module, fields: FormData): Edit[] {
		const kind = check(v.picklist(OWN_KINDS), fields.get('kind'));
		const span = placeIn(fields, '', makeLocator(article.text));
		if (!span) throw new Refusal(400, NOT_THERE);
		const question = ownQuestion(article, span, kind, id);
		if (!question) throw new Refusal(400, 'No question of this type can be made of these words.');
		return [{ type: 'write', question }];
	},

	/** One on words in several places, in their order or each with what it goes with. */
	set({ id, draft: { article } }: Module, fields: FormData): Edit[] {
		const kind = check(v.picklist(SET_KINDS), fields.get('kind'));
		const locate = makeLocator(article.text);
		const parts = Array.from({ length: PLACES[kind].most }, (_, i): Part[] => {
			const given = textIn(fields, `words-${i}`).trim();
			const words = placeIn(fields, `-${i}`, locate);
			if (given && !words) throw new Refusal(400, `“${given}” does not stand in the article.`);
			return words ? [{ words, beside: textIn(fields, `beside-${i}`) }] : [];
		}).flat();
		const { question, problem } = ownSet(article, kind, parts, id);
		if (!question) throw new Refusal(400, problem);
		return [{ type: 'write', question }];
	}
};

/** Where the words of a field stand: at the place that was selected, or else at the first. */
function placeIn(
	fields: FormData,
	field: string,
	locate: (words: string) => Span[]
): Span | undefined {
	const places = locate(textIn(fields, `words${field}`));
	const start = Number(textIn(fields, `start${field}`) || NaN);
	return places.find((place) => place.start === start) ?? places[0];
}

const CHANGED_SINCE = 'The question was changed elsewhere since. Keep saves it as it stands here.';
const NOT_THERE = 'These words do not stand in the article.';

/** The question that a form is about. */
function asked({ draft: { questions } }: Module, fields: FormData): DraftQuestion {
	const one = questions.find(({ question }) => question.id === fields.get('id'));
	if (!one) throw new Refusal(404, 'This question is not in the module any more.');
	return one;
}

function textIn(fields: FormData, name: string): string {
	const value = fields.get(name);
	return typeof value === 'string' ? value : '';
}

function check<S extends v.GenericSchema>(schema: S, given: unknown): v.InferOutput<S> {
	const result = v.safeParse(schema, given);
	if (!result.success) throw new Refusal(400, 'This cannot be done to a module.');
	return result.output;
}
