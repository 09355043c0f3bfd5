import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import {
	addNames,
	classesOf,
	createClass,
	findClass,
	readNames,
	renameClass,
	setRetention
} from './classes.ts';
import { assign, findAssignment } from '../assignments/assignments.ts';
import { findEdition } from '../modules/editions.ts';
import { takeEntry } from './coming-in.ts';
import { freeEntry, learnerBy, learnersOf, renameLearner } from './learners.ts';

const teacher = 'teacher';

test.each([
	['one a line', 'Ada\nBen', ['Ada', 'Ben']],
	['as Windows writes lines', 'Ada\r\nBen\r\n', ['Ada', 'Ben']],
	['with empty lines and spaces', '\n  Ada  \n\n\tBen\n', ['Ada', 'Ben']]
])('a list of names is read %s', (_, list, names) => {
	expect(readNames(list)).toEqual(names);
});

test.each([
	['nothing', ' \n '],
	['more than a class has room for', Array.from({ length: 301 }, (_, i) => `N${i}`).join('\n')],
	['a whole essay', 'words '.repeat(20)],
	['a book', 'a\n'.repeat(40_000)]
])('%s is no list of names', (_, list) => {
	expect(() => readNames(list)).toThrow(expect.objectContaining({ status: 400, field: 'names' }));
});

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	async function newClass(names: string) {
		room = await classroom(newDatabase);
		const { store } = room.app;
		const { id } = await createClass(store, teacher, '7b');
		return { store, asked: { id, teacher }, added: await addNames(store, { id, teacher }, names) };
	}

	test('a name stands on a list once, however it is written, and who stood there is told', async () => {
		const { store, asked, added } = await newClass('Ada\nBen\nada');
		expect(added.doubles).toEqual(['ada']);
		expect((await addNames(store, asked, 'BEN\nCarl')).doubles).toEqual(['BEN']);
		const names = (await learnersOf(store, asked.id)).map(({ name }) => name);
		expect(names).toEqual(['Ada', 'Ben', 'Carl']);
	});

	test('a teacher has as many assignments as a list shows, and no more', async () => {
		room = await classroom(newDatabase);
		const { store } = room.app;
		const { id, ...terms } = room.assignment;
		const edition = await findEdition(store, terms.edition);
		const one = () =>
			assign(store, { teacher, module: 'module', edition, terms: { ...terms, class: undefined } });
		await Promise.all(Array.from({ length: 499 }, one));
		await expect(one()).rejects.toThrow('room for 500 assignments');
		expect((await findAssignment(store, id)).id).toBe(id);
	});

	test('a class takes 300, and of too many none', async () => {
		const many = (from: number, count: number) =>
			Array.from({ length: count }, (_, i) => `Learner ${from + i}`).join('\n');
		const { store, asked } = await newClass(many(0, 299));
		await expect(addNames(store, asked, many(299, 2))).rejects.toThrow('room for 300');
		expect((await addNames(store, asked, many(299, 1))).learners).toHaveLength(1);
	});

	test('a learner gets another name, but nobody else’s', async () => {
		const { store, asked, added } = await newClass('Ada\nBen');
		const [ada] = added.learners;
		await expect(renameLearner(store, asked.id, ada!.id, 'ben')).rejects.toMatchObject({
			status: 409,
			field: 'name'
		});
		await renameLearner(store, asked.id, ada!.id, 'ADA');
		expect((await learnersOf(store, asked.id)).map(({ name }) => name)).toContain('ADA');
	});

	test('an entry that is freed signs its devices out, and can be taken up again', async () => {
		const { store, asked, added } = await newClass('Ada');
		const [ada] = added.learners;
		const { token } = await takeEntry(store, asked.id, ada!.id);
		await expect(takeEntry(store, asked.id, ada!.id)).rejects.toThrow('already');
		await freeEntry(store, asked.id, ada!.id);
		expect(await learnerBy(store, token)).toBeUndefined();
		expect(await takeEntry(store, asked.id, ada!.id)).toMatchObject({ learner: { name: 'Ada' } });
	});

	test('two classes of a teacher’s have two names', async () => {
		const { store, asked } = await newClass('Ada');
		await expect(createClass(store, teacher, ' 7b ')).rejects.toThrow('already');
		const other = await createClass(store, teacher, '7c');
		const rename = (name: string) => renameClass(store, { ...asked, id: other.id }, name);
		await expect(rename('7b')).rejects.toThrow('already');
		await rename('8c');
		const { listed, open } = await classesOf(store, teacher);
		expect(listed).toMatchObject([
			{ name: '7b', learners: 1 },
			{ name: '8c', learners: 0 }
		]);
		expect(open).toMatchObject([{ id: room.assignment.class }]);
	});

	test('a group that came by a code has no list', async () => {
		const { store } = await newClass('Ada');
		const asked = { id: room.assignment.class, teacher };
		await expect(addNames(store, asked, 'Ben')).rejects.toThrow('come by the code');
	});

	test('what is another teacher’s is not there', async () => {
		const { store, asked } = await newClass('Ada');
		const other = { ...asked, teacher: 'somebody else' };
		for (const refused of [
			() => findClass(store, other),
			() => addNames(store, other, 'Ben'),
			() => renameClass(store, other, 'x'),
			() => setRetention(store, other, 30)
		])
			await expect(refused()).rejects.toMatchObject({ status: 404 });
	});
});
