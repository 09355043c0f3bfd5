/** npm run evaluate -- --treebanks DIR: how well the weights that ship read, as one JSON object. */
import { parseArgs } from 'node:util';
import { evaluate } from './scores.ts';
import { treebanksArgument } from './treebanks-argument.ts';

const { values } = parseArgs({
	options: {
		treebanks: { type: 'string' },
		split: { type: 'string', default: 'test' },
		weights: { type: 'string' }
	}
});
const treebanks = treebanksArgument(
	values.treebanks,
	'npm run evaluate -- --treebanks DIR [--split dev]'
);
const split = values.split === 'dev' ? 'dev' : 'test';
console.log(JSON.stringify(evaluate(treebanks, split, values.weights)));
