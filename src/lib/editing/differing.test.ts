import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBank } from '#lib/bank/bank.ts';
import { differing } from './differing.ts';
import { draftOf } from './draft.ts';
import { edit, type Edit } from './edit.ts';

const draft = draftOf(
	readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))).bank!
);
const ids = draft.questions.map(({ question }) => question.id);
const after = (change: Edit) => edit(draft, change).draft!;

test.each<[string, Edit, string | undefined]>([
	['one that weighs more', { type: 'weigh', id: ids[3]!, points: 2 }, ids[3]],
	['one in another place', { type: 'move', id: ids[1]!, to: 4 }, ids[2]],
	['the one behind one that is gone', { type: 'leave-out', id: ids[2]! }, ids[3]],
	['the last where the last is gone', { type: 'leave-out', id: ids.at(-1)! }, ids.at(-2)],
	['none where nothing is different', { type: 'doubt', id: ids[0]! }, undefined]
])('two drafts differ by %s', (_, change, id) => {
	expect(differing(draft, after(change))).toBe(id);
});

test('a question that comes back is the one to look at', () => {
	expect(differing(after({ type: 'leave-out', id: ids[2]! }), draft)).toBe(ids[2]);
});
