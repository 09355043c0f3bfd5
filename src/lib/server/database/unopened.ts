/** SQLite's result codes (sqlite.org/rescode.html) for a file that cannot be had as one wants it. */
const SQLITE: Readonly<Record<number, string>> = {
	5: 'another process is using it',
	6: 'another process is using it',
	8: 'this user may not write to it',
	10: 'the disk could not be read or written',
	13: 'the disk is full',
	14: 'there is no folder for it, or this user may not write there',
	26: 'it is no database'
};

/** What the system says of a folder that it does not make, or a file that it does not move. */
const SYSTEM: Readonly<Record<string, string>> = {
	EACCES: 'this user may not write there',
	EPERM: 'this user may not write there',
	EROFS: 'nothing can be written there',
	EEXIST: 'there is a file where the folder should be',
	ENOTDIR: 'there is a file where the folder should be',
	ENOSPC: 'the disk is full'
};

/** Why a file or its folder could not be had, in words that follow a colon. */
export function whyUnopened(error: unknown): string {
	const { errcode = 0, code = '', message = String(error) } = error as Partial<Fault>;
	return SQLITE[errcode & 0xff] ?? SYSTEM[code] ?? message;
}

interface Fault {
	/** SQLite's; its lower byte says what it is. */
	errcode: number;
	code: string;
	message: string;
}
