import { expect, test } from 'vitest';
import { plainName } from './names.ts';

test.each<[what: string, given: string, kept: string]>([
	['on several lines', ' Ada\r\n\tLovelace ', 'Ada Lovelace'],
	['that Postgres does not keep', 'Ada\0', 'Ada'],
	['with half a sign', 'Ada\ud800', 'Ada'],
	['that would turn a table around', '\u202eadA', 'adA'],
	['that joins its letters', 'نیم\u200cفاصله', 'نیم\u200cفاصله'],
	['of a picture', '👩\u200d🚀', '👩\u200d🚀'],
	['of spaces without width', '\u200b\u2060', ''],
	['of a letter that is empty', '\u3164', ''],
	['of nothing', ' \n ', '']
])('a name %s is kept as one can see it', (_, given, kept) => {
	expect(plainName(given)).toBe(kept);
});
