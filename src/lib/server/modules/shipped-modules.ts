import { readBank, type Bank } from '#lib/bank/bank.ts';

/** A module that ships with the product. Its ledger is the teacher's, and stays here. */
export interface ShippedModule extends Pick<Bank, 'article' | 'questions'> {
	slug: string;
}

const files = import.meta.glob<unknown>('/questions/*/bank.json', { import: 'default' });

/** The slugs of the modules there are. */
export const slugs = Object.keys(files).map((path) => path.split('/')[2]!);

export async function findModule(slug: string): Promise<ShippedModule | undefined> {
	const file = files[`/questions/${slug}/bank.json`];
	if (!file) return undefined;
	const { bank, problem } = readBank(await file());
	if (!bank) throw new Error(`questions/${slug}/bank.json: ${problem}`);
	return { slug, article: bank.article, questions: bank.questions };
}

export async function allModules(): Promise<ShippedModule[]> {
	const modules = await Promise.all(slugs.map(findModule));
	return modules.filter((module) => module !== undefined);
}
