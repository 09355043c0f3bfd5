import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { otherNames } from './family.ts';

test.each([
	['Angela Merkel', 'Merkel'],
	['Ione de Brum', 'de Brum'],
	['Ptolemy XIII', 'Ptolemy'],
	['Philip of Macedon', 'Philip']
])('%s goes by %s too, and by no other word alone', (name, short) => {
	const reading = readExcerpt(`The painter ${name} was born in Leeds. ${name} died in York.`);
	const person = reading.entities.find((entity) => entity.name === name)!;
	const alone = otherNames(reading, person, name).filter((one) => !one.includes(' '));
	expect(otherNames(reading, person, name)).toContain(short);
	expect(alone.every((one) => one === short)).toBe(true);
});
