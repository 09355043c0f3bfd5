import { expect, test } from 'vitest';
import { makeQuestions } from '#lib/questions/makers.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import { clash } from './leaks.ts';
import { candidateOf, materialOf } from './tried.ts';

function candidatesIn(text: string): Candidate[] {
	const material = materialOf(text);
	return candidatesOf(makeQuestions(material), material);
}

/** Why the first questions that begin so cannot stand together. */
function between(text: string, a: RegExp, b: RegExp): string | undefined {
	const candidates = candidatesIn(text);
	const [one, other] = [a, b].map((pattern) =>
		candidates.find(({ question }) => pattern.test(`${question.kind}: ${question.stem}`))
	);
	expect(one?.question.stem, String(a)).toBeDefined();
	expect(other?.question.stem, String(b)).toBeDefined();
	return clash(one!, other!);
}

const ISS =
	'The International Space Station (ISS) is old. There are seven people living on the ISS – four Americans, two Russians and one German. In November 2021, the ISS was threatened by a Russian missile test. According to retired NASA astronaut Terry Virts, it is so. Russian President Vladimir Putin and the director general of Roscosmos, Dmitry Rogozin spoke to Environment Minister Robert Baird. In 2020, NASA began a program with SpaceX. In 2011, NASA ended a program with Boeing.';

test.each([
	['the same fact', /^choice: When was the ISS/, /^true-false: .*missile test/, /same fact/],
	[
		'four, two and one make seven',
		/^number: How many people/,
		/^match: How many of the people/,
		/add up/
	],
	[
		'a pair of a set',
		/^choice: Who is described .* NASA astronaut/,
		/^match: Match each person/,
		/asks for this one too/
	],
	[
		'two ways to ask one fact',
		/^choice: Who is described .* NASA astronaut/,
		/^choice: How does the article describe Terry Virts/,
		/same fact/
	],
	[
		'a set of events to order tells no dates',
		/^choice: In which year did NASA begin/,
		/^order:/,
		undefined
	]
])('%s', (_, a, b, because) => {
	if (because) expect(between(ISS, a, b)).toMatch(because);
	else expect(between(ISS, a, b)).toBeUndefined();
	expect(between(ISS, b, a)).toBe(between(ISS, a, b));
});

test('a name in the stem of one gives away the answer to another', () => {
	const text =
		'Tom Brown, Maria Smith and Robert Baird came. Anna Lund opened the museum in the city of Oslo. In 1990, Anna Lund left the museum to the city of Oslo.';
	expect(
		between(text, /^choice: Who opened the museum/, /^choice: In which year did Anna Lund leave/)
	).toMatch(/give away/);
});

test('what letters stand for is given away by a stem that has it in full', () => {
	const text =
		'The National Museum Trust (NMT) is old. The NMT lives. In 1990, Anna Lund sold a house to the National Museum Trust.';
	const candidates = candidatesIn(text);
	const acronym = candidates.find(
		({ question }) => question.kind === 'gap' && /letters NMT/.test(question.stem)
	)!;
	const sold = candidates.find(({ question }) => /did Anna Lund sell/.test(question.stem))!;
	expect(clash(acronym, sold)).toMatch(/give away/);
});

test('the same answer in two forms is one too many', () => {
	const text =
		'In 1947, Anna Lund made her debut as a singer in Oslo. Anna Lund made her debut as a singer in 1947.';
	const [first, second] = candidatesIn(text).filter(
		({ question }) => question.kind === 'gap' && /debut/.test(question.stem)
	);
	expect(clash(first!, second!)).toBeDefined();
});

test('a statement that is true or false tells what it states', () => {
	const text =
		'In 1947, Anna Lund made her debut as a singer in Oslo. Anna Lund made her debut as a singer in 1947.';
	const candidates = candidatesIn(text);
	const statement = candidates.find(({ question }) => question.kind === 'true-false')!;
	const other = candidates.find(
		({ question, fact }) => question.kind === 'gap' && fact.id !== statement.fact.id
	)!;
	expect(clash(statement, other)).toBeDefined();
});

test('two statements on one sentence were asked together, and each told the other', () => {
	const text =
		'In March 1990, Robert Baird, the first mayor of Oslo, opened two museums in the old town.';
	const statements = candidatesIn(text).filter(({ question }) => question.kind === 'true-false');
	const [a, b] = ['quantity', 'date'].map((kind) =>
		statements.find(({ fact }) => fact.kind === kind)
	);
	expect(a!.question.stem).toContain('In March 1990, Robert Baird opened');
	expect(b!.question.stem).toContain('opened two museums');
	expect(clash(a!, b!)).toBe('Another statement is about the same sentence.');
});

test('a number was asked for beside a statement of the same words with another number', () => {
	const candidates = candidatesIn('In March 1990, Robert Baird opened 12 museums in the old town.');
	const asking = candidates.find(({ question }) => question.kind === 'number')!;
	const stating = candidates.find(({ question }) => question.kind === 'true-false')!;
	const other = { ...stating, fact: { ...stating.fact, id: 'other' }, plainKeys: [] };
	expect(clash(asking, other)).toBe('A statement beside it says nearly the same.');
	expect(clash(other, asking)).toBe('A statement beside it says nearly the same.');
});

test('a choice among statements told that a statement of the same set is false', () => {
	const statement = candidatesIn('In March 1990, Robert Baird opened two museums in the old town.')
		.filter(({ fact }) => fact.kind === 'date')
		.find(({ question }) => question.kind === 'true-false')!;
	expect(statement.question.stem).toContain('1989');
	const [span] = statement.question.evidence;
	const surveyWith = (option: object): Candidate => {
		const stem = 'Which of these statements contradicts the article?';
		const options = [{ text: 'He sold one of them.' }, option];
		const question = { kind: 'choice', id: 's', fact: 's', stem, options, evidence: [] };
		return { ...statement, fact: { ...statement.fact, id: 's' }, question } as unknown as Candidate;
	};
	const told = surveyWith({ text: 'Robert Baird opened two museums in March 1990.', span });
	expect(clash(told, statement)).toBe('Another statement is about the same sentence.');
	const elsewhere = { start: span!.end, end: span!.end + 1, quote: ' ' };
	expect(clash(surveyWith({ text: 'He lived.', span: elsewhere }), statement)).toBeUndefined();
});

const LIFE = 'In 1890, Anna Lund joined the Labour Party. In 1899, Anna Lund published a book.';

test.each([
	[
		'a sum of the years between tells what came first',
		LIFE,
		/^number: According to the article’s dates/
	],
	[
		'events to put in order ask it too',
		`${LIFE} In 1930, Tom Brown opened the Oslo Museum.`,
		/^order: /
	]
])('%s', (_, text, other) => {
	const statement = /^true-false: Anna Lund .*(?:before|after)/;
	expect(between(text, statement, other)).toMatch(/what came before what/);
});

test('questions about different things can stand together', () => {
	expect(
		between(ISS, /^number: How many people/, /^choice: In which year did NASA end/)
	).toBeUndefined();
});

test('what is suggested on a sentence that is asked already needs another answer, however much of it is quoted', () => {
	const material = materialOf('In 1994, Maria Smith opened the Oria Bridge. It is so.');
	const options = ['1994', '1984', '2004'];
	const ours = candidateOf(
		{ stem: 'In which year did Maria Smith open the Oria Bridge?', options },
		material
	);
	const suggested = (evidence: string, key = '1994') =>
		candidateOf(
			{
				stem: 'When did the people get their way over the water?',
				options: [key, '1', '2'],
				evidence
			},
			material,
			{ kind: 'suggested' }
		);
	expect(clash(ours, suggested('In 1994, Maria Smith opened'))).toMatch(/has the same answer/);
	expect(clash(ours, suggested('In 1994, Maria Smith opened', '1995'))).toBeUndefined();
});
