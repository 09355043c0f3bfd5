import type { Store } from './database/open.ts';

/** The classes of a teacher's that have a list, by name. */
export async function listedClasses(
	{ db }: Pick<Store, 'db'>,
	teacher: string
): Promise<{ id: string; name: string }[]> {
	const rows = await db
		.selectFrom('class')
		.select(['id', 'name'])
		.where('teacher', '=', teacher)
		.where('kind', '=', 'listed')
		.orderBy('name')
		.execute();
	return rows.map((row) => ({ ...row }));
}
