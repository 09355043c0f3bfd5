import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArticle } from '#lib/article/parse.ts';
import { tooManyBytes } from '#lib/article/problem.ts';
import { writeBank, type Bank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { limits } from '#lib/limits.ts';
import { toItem } from '#lib/questions/index.ts';
import type { ItemSet } from '#lib/questions/item.ts';

/** What was asked for cannot be done, told in a sentence. It ends the program with code 2. */
class Refusal extends Error {}

const USAGE = `Usage: npm run --silent generate -- FILE [--count N] [--seed S] [--format bank|items] [--out FILE]

  FILE      an article: plain text (.txt), Markdown (.md) or a saved web page (.html)
  --count   how many questions at most (${limits.questionsByDefault}; never more than ${limits.bankQuestions})
  --seed    another order of the options; items only, for a bank depends on its article alone
  --format  bank (the default), or items: the neutral form for other systems
  --out     a file to write to, instead of the terminal`;

/** An article file in, its questions out as JSON. */
function generate(args: string[]): void {
	const options = readOptions(args);
	if (!options) return console.log(USAGE);
	const { file, count, seed, format, out } = options;
	const { article, problem } = parseArticle(readFile(file), basename(file));
	if (problem) throw new Refusal(problem.sentence);
	const bank = generateBank(article, count);
	if (!bank.questions.length) throw new Refusal(nothingToAsk(bank));
	const text = format === 'items' ? writeItems(bank, file, seed) : writeBank(bank);
	if (out === undefined) process.stdout.write(text);
	else writeFile(out, text);
}

function readOptions(args: string[]) {
	const { values, positionals } = parse(args);
	if (values.help) return undefined;
	const [file, ...more] = positionals;
	if (!file || more.length) throw new Refusal(USAGE);
	const count = Number(values.count);
	if (!Number.isInteger(count) || count < 1 || count > limits.bankQuestions)
		throw new Refusal(
			`--count takes a whole number from 1 to ${limits.bankQuestions}, not “${values.count}”.`
		);
	if (values.format !== 'bank' && values.format !== 'items')
		throw new Refusal(`--format is bank or items, not “${values.format}”.`);
	return { file, count, seed: values.seed, format: values.format, out: values.out };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				count: { type: 'string', default: String(limits.questionsByDefault) },
				seed: { type: 'string', default: '' },
				format: { type: 'string', default: 'bank' },
				out: { type: 'string' },
				help: { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		const [sentence] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
		throw new Refusal(`${sentence!.replace(/\.$/, '')}: see --help.`);
	}
}

function readFile(file: string): Uint8Array {
	try {
		const { size } = statSync(file);
		if (size > limits.fileBytes) throw new Refusal(tooManyBytes(size).sentence);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(`${file} cannot be read: ${reasonOf(error)}.`);
	}
}

function writeFile(file: string, text: string): void {
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new Refusal(`${file} cannot be written: ${reasonOf(error)}.`);
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	EISDIR: 'it is a folder',
	EACCES: 'you may not',
	ENOSPC: 'the disk is full'
};

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? code;
}

function writeItems(bank: Bank, file: string, seed: string): string {
	const set: ItemSet = {
		article_id: basename(file, extname(file)),
		system: 'readback',
		article: bank.article.text,
		items: bank.questions.map((question) => toItem(question, seed))
	};
	return `${JSON.stringify(set, null, '\t')}\n`;
}

function nothingToAsk({ article, ledger }: Bank): string {
	const read = `${article.sentences.length} sentences were read and ${ledger.length} questions rejected`;
	return `Readback finds nothing in “${article.title}” that it could ask well: ${read}. Articles with names, dates, numbers and quotations give the most.`;
}

try {
	const [command, ...rest] = process.argv.slice(2);
	if (command !== 'generate') throw new Refusal(USAGE);
	generate(rest);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
