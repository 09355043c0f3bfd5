/**
 * Runs the gates, which are the scripts named `check:…` in package.json, in their order, and stops
 * at the first that fails. CI counts from the report.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const gates = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const failed = gates.find((gate) => !passes(gate));

mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/check.json', JSON.stringify({ failed: failed ? [failed] : [] }));
if (failed) {
	console.error(`\nThe check stopped at ${failed}; \`npm run ${failed}\` repeats it alone.`);
	process.exit(1);
}
console.log('\nAll gates passed.');

/** @param {string} gate */
function passes(gate) {
	console.log(`\n${gate}  (${scripts[gate]})`);
	return spawnSync(scripts[gate], { stdio: 'inherit', shell: true }).status === 0;
}
