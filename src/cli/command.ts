import { fstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '#lib/article/article.ts';
import { parseArticle } from '#lib/article/parse.ts';
import { tooManyBytes } from '#lib/article/problem.ts';
import { stretchOf } from '#lib/article/span.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { nothingToAsk } from '#lib/bank/nothing-to-ask.ts';
import type { Suggested } from '#lib/bank/suggested.ts';
import { writeBank } from '#lib/bank/write.ts';
import { limits } from '#lib/limits.ts';
import { toItem } from '#lib/questions/items.ts';
import type { ItemSet } from '#lib/questions/item.ts';
import { makeBank, type Order } from './make-bank.ts';
import { writeWhole } from './write-whole.ts';

/** What was asked for cannot be done, told in a sentence. It ends the program with code 2. */
class Refusal extends Error {}

const USAGE = `Usage: npm run --silent generate -- FILE [--count N] [--seed S] [--format bank|items] [--out FILE] [--second-maker]

  FILE      an article: plain text (.txt), Markdown (.md) or a saved web page (.html); - reads standard input
  --count   how many questions at most (${limits.questionsByDefault}; never more than ${limits.bankQuestions})
  --seed    another order of the options; items only, for a bank depends on its article alone
  --format  bank (the default), or items: the neutral form for other systems
  --out     a file to write to, instead of the terminal
  --second-maker
            asks a language model for more questions, by READBACK_MODEL_URL and READBACK_MODEL: docs/second-maker.md`;

/** What stands for standard input in place of a file's name. */
const STDIN = '-';

/** An article file in, its questions out as JSON. */
async function generate(args: string[]): Promise<void> {
	const options = readOptions(args);
	if (!options) return print(USAGE + '\n');
	const { file, count, seed, format, out, secondMaker } = options;
	if (out !== undefined && isSameFile(file, out))
		throw new Refusal(
			`${out} is the article itself, and --out would write over it: choose another name.`
		);
	const source = file === STDIN ? await readStdin() : readFile(file);
	const { article, problem } = parseArticle(source, file === STDIN ? '' : basename(file));
	if (problem) throw new Refusal(problem.sentence);
	const suggested = secondMaker ? await suggestionsFor(article, count) : undefined;
	const bank = await make({ article, count, suggested });
	if (!bank) return interrupted();
	if (!bank.questions.length) throw new Refusal(nothingToAsk(bank));
	const text = format === 'items' ? writeItems(bank, file, seed) : writeBank(bank);
	if (out === undefined) print(text);
	else writeFile(out, text);
}

/** What a model suggests, where one is set up; of one that fails a sentence tells, and ours are enough. */
async function suggestionsFor(article: Article, count: number): Promise<Suggested | undefined> {
	const { readModelSettings } = await import('#lib/server/second-maker/settings.ts');
	const { settings, problem } = readModelSettings(process.env);
	if (!settings) throw new Refusal(problem);
	const { askSecondMaker } = await import('#lib/server/second-maker/second-maker.ts');
	const answer = await askSecondMaker(article, settings, count);
	if (answer.problem) console.error(answer.problem);
	return answer.suggested;
}

/** A bank; on a terminal with word of how far it is, and undefined where Ctrl-C ended it. */
async function make(order: Order): Promise<Bank | undefined> {
	if (!process.stderr.isTTY || process.env.TERM === 'dumb') return makeBank(order);
	const { makeWatched } = await import('./watched.ts');
	return makeWatched(order, process.stderr);
}

/** As a shell counts it: 128 and the number of the signal. */
function interrupted(): void {
	process.exitCode = 130;
}

function readOptions(args: string[]) {
	const { values, positionals } = parse(args);
	if (values.help) return undefined;
	const [file] = positionals;
	if (!file) throw new Refusal(`An article is needed, and no file was named.\n\n${USAGE}`);
	if (positionals.length > 1)
		throw new Refusal(
			`One article is read at a time, and ${positionals.length} files were named.\n\n${USAGE}`
		);
	const count = /^\d+$/.test(values.count) ? Number(values.count) : NaN;
	if (!(count >= 1 && count <= limits.bankQuestions))
		throw new Refusal(
			`--count takes a whole number from 1 to ${limits.bankQuestions}, not “${values.count}”.`
		);
	if (values.format !== 'bank' && values.format !== 'items')
		throw new Refusal(`--format is bank or items, not “${values.format}”.`);
	if (values.out === '') throw new Refusal('--out takes the name of a file, and none was given.');
	const { seed, format, out, 'second-maker': secondMaker } = values;
	return { file, count, seed, format, out, secondMaker };
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
				'second-maker': { type: 'boolean', default: false },
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
		const stats = statSync(file);
		if (!stats.isFile() && !stats.isDirectory())
			throw new Refusal(
				`${file} cannot be read: it is a pipe or a device and no file. What comes on standard input is named ${STDIN}.`
			);
		if (stats.size > limits.fileBytes) throw new Refusal(tooManyBytes(stats.size).sentence);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(`${file} cannot be read: ${reasonOf(error)}.`);
	}
}

const TOO_MUCH = `Standard input holds more than the ${limits.fileBytes / 1_000_000} MB that Readback takes: send the text alone, or a part of it.`;

/** All of standard input, up to the end or the limit, whichever comes first. */
async function readStdin(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > limits.fileBytes) throw new Refusal(TOO_MUCH);
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(`Standard input cannot be read: ${reasonOf(error)}.`);
	}
	return Buffer.concat(chunks);
}

/** Whether both names lead to one file, however they are written; a file that is not yet is no other's. */
function isSameFile(file: string, out: string): boolean {
	const one = statsOf(file);
	const other = statsOf(out);
	return one !== undefined && one.ino === other?.ino && one.dev === other.dev && one.isFile();
}

function statsOf(file: string): Stats | undefined {
	try {
		return file === STDIN ? fstatSync(0) : statSync(file);
	} catch {
		return undefined; // What cannot be found is said where it is read or written.
	}
}

/** A reader that has seen enough, as `head` has, closes the pipe: that is no failure. */
function print(text: string): void {
	process.stdout.on('error', (error) => {
		if ('code' in error && error.code === 'EPIPE') return;
		refuse(`The output cannot be written: ${reasonOf(error)}.`);
	});
	process.stdout.write(text);
}

function writeFile(file: string, text: string): void {
	try {
		writeWhole(file, text);
	} catch (error) {
		throw new Refusal(`${file} cannot be written: ${reasonOf(error)}.`);
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	ENOTDIR: 'a part of its path is a file and no folder',
	EISDIR: 'it is a folder',
	ELOOP: 'its links lead round in a circle',
	ENAMETOOLONG: 'its name is too long',
	EACCES: 'you have no permission',
	EPERM: 'you have no permission',
	EROFS: 'its disk can only be read',
	EBUSY: 'another program is using it',
	EIO: 'the disk reports an error',
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is full',
	EFBIG: 'the file would be too large'
};

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? `the system says no${code && ` (${code})`}`;
}

function writeItems(bank: Bank, file: string, seed: string): string {
	const set: ItemSet = {
		article_id: file === STDIN ? 'stdin' : basename(file, extname(file)),
		system: 'readback',
		article: bank.article.text,
		items: bank.questions.map((question) => ({
			...toItem(question, seed),
			evidence: stretchOf(bank.article.text, question.evidence).quote
		}))
	};
	return `${JSON.stringify(set, null, '\t')}\n`;
}

function refuse(sentence: string): void {
	console.error(sentence);
	process.exitCode = 2;
}

try {
	const [command, ...rest] = process.argv.slice(2);
	if (command !== 'generate') throw new Refusal(USAGE);
	await generate(rest);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	refuse(error.message);
}
