import { expect, test } from 'vitest';
import { makeQuestions } from '#lib/questions/makers.ts';
import { candidatesOf } from './candidate.ts';
import { flawOf, materialOf } from './tried.ts';
import { verify } from './verify.ts';

const REST =
	'The old port of the town is small and busy. The sea is warm in the long dry summer. A ferry goes to the coast once a day.';

const TREES = 'In 1912, Tokyo sent 3,000 cherry trees to the mayor of Washington.';

/** The rule that keeps out the first sentence to be marked; undefined where none does. */
function keptOutBy(text: string): string | undefined {
	const material = materialOf(`${text} ${REST}`);
	const { rejected } = verify(candidatesOf(makeQuestions(material), material), material);
	return rejected.find(({ question }) => question.kind === 'mark-words')?.rule;
}

test('a sentence to mark that the question copies was found by looking', () => {
	expect(
		keptOutBy('The port of Oslo stayed closed for a week due to a long storm over the North Sea.')
	).toBe('VERBATIM');
	expect(keptOutBy('Socotra is an island with many rare plants.')).toBeUndefined();
});

test('“ã” in a name is no broken character', () => {
	const material = materialOf(`In 1990, Anna Lund left São Paulo with the team. ${REST}`);
	const { passed } = verify(candidatesOf(makeQuestions(material), material), material);
	expect(passed.map(({ question }) => question.stem)).toContain(
		'In which year did Anna Lund leave São Paulo with the team?'
	);
});

test('“true” among the words of a statement does not tell that it is true', () => {
	const material = materialOf(
		`The museum at Leeds was not built on the true shore of the old lake. ${REST}`
	);
	const { rejected } = verify(candidatesOf(makeQuestions(material), material), material);
	expect(rejected.filter(({ question }) => question.kind === 'true-false')).toEqual([]);
});

test('a sentence with one phrase changed and a word cut out is a copy too', () => {
	const draft = (stem: string) => flawOf({ stem, accepted: ['1912'] }, TREES);
	expect(draft('Tokyo sent 3,000 cherry trees to the mayor of Washington in the year _____.')).toBe(
		'VERBATIM'
	);
	expect(draft('The Japanese cherry trees came to Washington in the year _____.')).toBeUndefined();
});

test('what a writer finds stunning was asked as if it were a fact', () => {
	const rulesOf = (text: string) => {
		const material = materialOf(`${text} ${REST}`);
		const statements = candidatesOf(makeQuestions(material), material).filter(
			({ question, fact }) => question.kind === 'true-false' && fact.sentence === 0
		);
		expect(statements.length).toBeGreaterThan(0);
		return verify(statements, material).rejected.map(({ rule }) => rule);
	};
	expect(
		rulesOf('In March 1990, Robert Baird opened two stunning museums in the old town.')
	).toContain('OPINION');
	expect(
		rulesOf('In March 1990, Robert Baird opened two small museums in the old town.')
	).not.toContain('OPINION');
});

test.each([
	['In 1912, when did the company open a museum?', 'REF'],
	['In 1912, when did the hotel group’s manager open a museum?', 'REF'],
	['When did the company of Robert Baird open a museum?', undefined],
	['When did Tokyo, for example, send trees to Washington?', 'LANG'],
	['In which year did Tokyo join the fi ght against hunger?', 'ENCODING'],
	['In which year did a signifi cant number of trees come to Washington?', 'ENCODING'],
	['In which year was the rifl e of the mayor made?', 'ENCODING'],
	['In which year did the staff of the mayor buy off the trees?', undefined],
	['In 1912, whom did Tokyo ask to explain?', 'TRUNC']
])('a stem that a reader stumbles over: %s: %s', (stem, rule) => {
	expect(flawOf({ stem, accepted: ['1850'] }, TREES)).toBe(rule);
});
