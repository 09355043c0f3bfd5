import { openTreebanks, type Treebanks } from './treebanks.ts';

/** The treebanks that a command line names; without them the command ends with a sentence. */
export function treebanksArgument(folder: string | undefined, usage: string): Treebanks {
	try {
		if (folder === undefined) throw new Error(`Name the folder of the treebanks: ${usage}`);
		return openTreebanks(folder);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}
