import { expect, test } from 'vitest';
import { doingOf, doneOf } from './doing.ts';

test.each([
	['shifted his focus to languages', 'shifting his focus to languages'],
	['was appointed dictator', 'being appointed dictator'],
	['made a film', 'making a film'],
	['ran to Leeds', 'running to Leeds'],
	['emigrated to Chile', 'emigrating to Chile'],
	['lay in the sun', 'lying in the sun']
])('who “%s” can do something before “%s”', (predicate, doing) => {
	expect(doingOf(predicate)).toBe(doing);
});

test.each(['had moved to Leeds', 'did not move', 'could move'])(
	'“%s” is no single act',
	(predicate) => {
		expect(doingOf(predicate)).toBeUndefined();
	}
);

test.each([
	['returning to France', 'returned to France'],
	['being elected mayor', 'was elected mayor'],
	['having written a book', 'wrote a book'],
	['having been elected mayor', 'was elected mayor']
])('behind “after”, “%s” says that somebody “%s”', (doing, done) => {
	expect(doneOf(doing)).toBe(done);
});

test.each(['the war', 'a while', 'graduation'])('“%s” is nothing that somebody does', (noun) => {
	expect(doneOf(noun)).toBeUndefined();
});
