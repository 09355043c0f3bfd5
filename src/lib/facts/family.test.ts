import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { otherNames } from './family.ts';

test.each([
	['Angela Merkel', ['Merkel']],
	['Ione de Brum', ['de Brum', 'Brum']],
	['Ptolemy XIII', ['Ptolemy']],
	['Philip of Macedon', ['Philip']]
])('%s goes by %s too', (name, short) => {
	const reading = readExcerpt(`The painter ${name} was born in Leeds. ${name} died in York.`);
	const person = reading.entities.find((entity) => entity.name === name)!;
	expect(otherNames(reading, person, name)).toEqual(expect.arrayContaining(short));
});

test('of an organisation a part is no name', () => {
	const reading = readExcerpt(
		'The company British American Tobacco sold more. British American Tobacco has an office in Leeds.'
	);
	const firm = reading.entities.find(({ name }) => name === 'British American Tobacco')!;
	expect(otherNames(reading, firm, firm.name)).toEqual([]);
});

test('a number behind a name is no name', () => {
	const reading = readExcerpt(
		'The king Ptolemy XIII was born in Leeds. Ptolemy XIII died in York.'
	);
	expect(otherNames(reading, reading.entities[0]!, 'Ptolemy XIII')).not.toContain('XIII');
});
