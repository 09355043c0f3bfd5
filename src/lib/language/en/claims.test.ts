import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';

/** Who says what, and by which word. */
function claimsOf(text: string): string[] {
	const { article, claims } = readFully(text);
	const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
	return claims.map((claim) => `${words(claim.source)} | ${claim.by} | ${words(claim)}`);
}

test.each([
	[
		'The minister said that the bridge would close in May.',
		'The minister | said | the bridge would close in May'
	],
	[
		'According to the ministry, the bridge will close in May.',
		'the ministry | according to | the bridge will close in May'
	],
	[
		'Anna Smith accused the council of hiding the report.',
		'Anna Smith | accused | of hiding the report'
	],
	[
		'Scientists believe the volcano will erupt again.',
		'Scientists | believe | the volcano will erupt again'
	]
])('“%s”', (text, expected) => {
	expect(claimsOf(text)).toContain(expected);
});

test.each(['The minister closed the bridge.', 'She believes in him.'])(
	'“%s” claims nothing',
	(text) => {
		expect(claimsOf(text)).toEqual([]);
	}
);

test('a source goes by the name beside it', () => {
	const { claims } = readFully('The American space agency, NASA, said that the rover works.');
	expect(claims.map(({ entity }) => entity?.name)).toEqual(['NASA']);
});

test('who says it has a name where the text has one, behind a pronoun too', () => {
	const { claims } = readFully(
		'Anna Smith runs the museum in Leeds. Anna Smith is an engineer. She said that the roof leaks.'
	);
	expect(claims.map(({ entity }) => entity?.name)).toEqual(['Anna Smith']);
});
