import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: under another name beside it, which is then changed. What is no
 * file, such as a device or a pipe, is written to as it is; a link stays one. Ctrl-C waits until it is done.
 */
export function writeWhole(file: string, text: string): void {
	process.once('SIGINT', () => process.exit(130));
	const before = statSync(file, { throwIfNoEntry: false });
	if (before && !before.isFile()) return writeFileSync(file, text);
	const place = before ? realpathSync(file) : file;
	const beside = `${place}.${process.pid}.part`;
	try {
		writeFileSync(beside, text, { flag: 'wx' });
		if (before) chmodSync(beside, before.mode);
		renameSync(beside, place);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
