import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu, type GoldDocument } from './conllu.ts';

export type Split = 'train' | 'dev' | 'test';

/** The treebanks that the weights are made from and measured on. */
export interface Treebanks {
	gum(split: Split): GoldDocument[];
	ewt(split: Split): GoldDocument[];
}

/** Opens a folder with gum/ and ewt/, as they come out of the archive. Throws if one is missing. */
export function openTreebanks(folder: string): Treebanks {
	const splits = join(folder, 'gum', 'splits.tsv');
	if (!existsSync(splits))
		throw new Error(
			`${folder} has no gum/splits.tsv: unpack the treebanks there, or name their folder.`
		);
	const names = readFileSync(splits, 'utf8')
		.split('\n')
		.map((line) => line.trim().split('\t'));
	return {
		gum: (split) =>
			names
				.filter(([, of]) => of === split)
				.flatMap(([name]) => read(join(folder, 'gum', `${name}.conllu`))),
		ewt: (split) =>
			read(
				join(folder, 'ewt', split === 'train' ? 'en_ewt-train.conllu' : `en_ewt-ud-${split}.conllu`)
			)
	};
}

function read(file: string): GoldDocument[] {
	return parseConllu(readFileSync(file, 'utf8'));
}
