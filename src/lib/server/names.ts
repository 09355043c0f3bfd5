/** What no database keeps, and what turns the words about it around: half a sign, control signs, the marks of direction. */
const UNFIT = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Signs that nobody sees, alone or between others. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A name as it is stored: on one line, and with something to be seen; else it is empty.
 *
 * @example plainName(' Ada\n Lovelace ') // 'Ada Lovelace'
 */
export function plainName(given: string): string {
	const name = given.normalize('NFC').replace(/\s+/g, ' ').replace(UNFIT, '').trim();
	return name.replace(UNSEEN, '') === '' ? '' : name;
}
