import { afterEach, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import {
	bank,
	classroom,
	type Classroom,
	type Setting
} from '../../../../tests/server/classroom.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import type { Option } from '#lib/questions/choice/choice.ts';
import type { QuizEvent } from '#lib/quiz/attempt.ts';
import { allow } from '../assignments/assignment-changes.ts';
import { NO_ALLOWANCE } from '../assignments/allowances.ts';
import { applyCorrection, pastCorrections, undoCorrection } from './corrections.ts';
import { resultsOf } from './results.ts';

const { questions } = bank;
const place = questions.findIndex(
	(question) => question.kind === 'choice' && question.options.length >= 4
);
const asked = questions[place] as Extract<KeyedQuestion, { kind: 'choice' }>;
const [key, other, ...more] = asked.options as [Option, Option, Option, ...Option[]];
const [third] = more;
const all = questions.length;

const next: QuizEvent = { type: 'next' };
const answer = ({ text }: Option): QuizEvent => ({ type: 'answer', value: text });

describe.each(eachDatabase)(
	'on %s, where each answer is told and may be tried again,',
	(_, newDatabase) => {
		let room: Classroom;
		afterEach(() => room.close());

		/** Somebody who answers the one question as is said and all others rightly, and hands in; gives how that stands. */
		async function sat(done: readonly QuizEvent[], setting: Setting, isNamed = true) {
			room = await classroom(newDatabase, { feedback: 'immediate', penalty: 0.5, ...setting });
			const attempt = await room.begin('Ada');
			const ada = room.learner('Ada');
			const { store, attempts } = room.app;
			await allow(store, room.assignment, ada, { ...NO_ALLOWANCE, fewerOptions: true });
			let seq = 0;
			const send = (event: QuizEvent, question?: string) =>
				attempts.take(attempt, ada, [{ id: `op-${++seq}`, seq, question, event }]);
			for (const question of questions) {
				const right: QuizEvent[] = [{ type: 'answer', value: keyOf(question) }, { type: 'next' }];
				for (const event of question === asked ? done : right)
					await send(event, isNamed ? question.id : undefined);
			}
			await send({ type: 'finish' });
			await send({ type: 'finish' });
			return async () => {
				const [line] = await resultsOf(store, room.assignment);
				const { view } = await attempts.look(attempt, ada);
				return [view.phase, Math.round(line!.score! * questions.length * 100) / 100];
			};
		}

		const cases: [what: string, done: QuizEvent[], before: number, after: number][] = [
			['an answer that was right is wrong', [answer(key), next], all, all - 1],
			['an answer that was wrong is right', [answer(other), answer(key), next], all - 0.5, all],
			['one that was left after it is right', [answer(other), { type: 'skip' }], all - 1, all],
			['two that were wrong stay so', [answer(third), answer(third), next], all - 1, all - 1]
		];
		const orders = (['free', 'forward'] as const).flatMap((order) =>
			[true, false].map((isNamed) => ({ order, isNamed }))
		);
		describe.each(orders)(
			'in $order order, by operations whose question is named: $isNamed',
			(way) => {
				test.each(cases)(
					'a key that is mended changes the marks of its own question alone: %s',
					async (__, done, before, after) => {
						const stands = await sat(done, { tries: 2, order: way.order }, way.isNamed);
						expect(await stands()).toEqual(['finished', before]);
						const { store } = room.app;
						const question = { ...asked, options: [other, key, ...more] };
						await applyCorrection(store, room.assignment, { question });
						expect(await stands()).toEqual(['finished', after]);
						const [past] = await pastCorrections(store, room.assignment.id, asked.id);
						await undoCorrection(store, room.assignment, past!.id);
						expect(await stands()).toEqual(['finished', before]);
					}
				);
			}
		);

		test('an option more, and with it a try, takes nothing from the answers to other questions', async () => {
			const stands = await sat([answer(third), answer(third), next], { tries: 3 });
			expect(await stands()).toEqual(['finished', all - 1]);
			await allow(room.app.store, room.assignment, room.learner('Ada'), NO_ALLOWANCE);
			expect(await stands()).toEqual(['finished', all - 1]);
		});
	}
);
