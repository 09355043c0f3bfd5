/**
 * Counts what the reports of one `npm test` say, and ends with the line that CI reads. It is told
 * how `npm test` ended: a run that fails without saying so in a report has failed all the same.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';

/** @typedef {{ passed: number, failed: string[] }} Count */

const STAGES = {
	check: fromCheck,
	unit: fromVitest,
	server: fromVitest,
	browser: fromVitest,
	e2e: fromPlaywright
};
const ended = Number(process.argv[2]);

const counts = Object.entries(STAGES).map(([stage, count]) => read(stage, count));
const passed = counts.reduce((sum, count) => sum + (count?.passed ?? 0), 0);
const failed = counts.flatMap((count) => count?.failed ?? []);
if (failed.length === 0) failed.push(...whatIsMissing());

for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** A stage that did not begin, or died, leaves no report. */
function whatIsMissing() {
	const missing = Object.keys(STAGES).filter((_, i) => !counts[i]);
	if (missing.length > 0) return [`npm test ended with ${ended}, before a report on ${missing[0]}`];
	if (ended !== 0) return [`npm test ended with ${ended}, and no report says why`];
	return passed === 0 ? ['no test ran'] : [];
}

/**
 * @param {string} stage
 * @param {(report: any) => Count} count
 */
function read(stage, count) {
	const file = `test-results/${stage}.json`;
	if (!existsSync(file)) return undefined;
	const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
	return { passed, failed: failed.map((name) => `${stage}: ${name}`) };
}

/** Gates are no tests: one that fails counts, one that passes does not. */
function fromCheck({ failed }) {
	return { passed: 0, failed };
}

/** A file that does not even load has no tests, and is itself what failed. */
function fromVitest({ numPassedTests, testResults }) {
	const failed = testResults.filter(({ status }) => status === 'failed').flatMap(failuresOf);
	return { passed: numPassedTests, failed };
}

function failuresOf({ name, assertionResults }) {
	const tests = assertionResults.filter(({ status }) => status === 'failed');
	return tests.length > 0 ? tests.map(({ fullName }) => fullName) : [relative('.', name)];
}

function fromPlaywright({ stats, suites, errors }) {
	for (const name of suites.flatMap((suite) => endedAs('flaky', suite)))
		console.log(`flaky: ${name}`);
	const failed = [
		...suites.flatMap((suite) => endedAs('unexpected', suite)),
		...errors.map(({ message }) => message.split('\n')[0])
	];
	return { passed: stats.expected + stats.flaky, failed };
}

/** The tests of a suite that have ended in some way. */
function endedAs(wanted, { specs, suites = [] }) {
	const own = specs.flatMap(({ title, tests }) =>
		tests
			.filter(({ status }) => status === wanted)
			.map(({ projectName }) => `${title} (${projectName})`)
	);
	return [...own, ...suites.flatMap((suite) => endedAs(wanted, suite))];
}
