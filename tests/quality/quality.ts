// How good the questions are, by the labels of the texts that lie beside the project: `npm run quality`.
import {
	agreementOf,
	guessability,
	intervalOf,
	rateOf,
	type MadeBank,
	type Rate
} from './figures.ts';
import { readLabels } from './labels.ts';
import { areThere, makeBanks, TUNED, UNTUNED } from './making.ts';

if (!areThere) {
	console.error(
		'The texts that the labels are of lie beside the project, in ../shared, and are not there.'
	);
	process.exit(2);
}

const labels = readLabels();
const { same, ac1, of } = agreementOf(labels.values());
console.log(
	`${labels.size} labelled candidates; two passes agree on “accept” or not in ${percent(same)} of ${of} (Gwet’s AC1 ${ac1.toFixed(2)}).\n`
);

const all: MadeBank[] = [];
for (const [title, names] of [
	['The twelve texts that were tuned on', TUNED],
	['The eight that were not', UNTUNED]
] as const) {
	console.log(title);
	for (const count of [5, 10, 20]) {
		const banks = await makeBanks(names, count);
		console.log(`  at most ${count} a text: ${told(rateOf(withArticle(banks), labels))}`);
		if (count !== 20) continue;
		report(banks);
		all.push(...banks);
	}
	console.log('');
}

console.log('Blind solvers over all texts, points above chance:');
for (const [name, points] of Object.entries(guessability(all)))
	console.log(`  ${name.padEnd(24)} ${points.toFixed(1).padStart(6)}`);

function report(banks: readonly MadeBank[]): void {
	const words = banks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	const items = banks.flatMap((bank) => bank.items);
	const clean = items.filter(({ flaws }) => !flaws.length).length;
	const asked = banks.reduce((sum, { paragraphs }) => sum + paragraphs.asked, 0);
	const asserting = banks.reduce((sum, { paragraphs }) => sum + paragraphs.asserting, 0);
	console.log(`  yield ${((100 * items.length) / words).toFixed(2)} per 100 words`);
	console.log(`  without a mechanical flaw ${percent(clean / items.length)}`);
	console.log(`  paragraphs asked, of those with a candidate ${percent(asked / asserting)}`);
	console.log('  by type:');
	for (const [kind, of] of Map.groupBy(withArticle(banks), ({ kind }) => kind))
		console.log(`    ${kind.padEnd(24)} ${told(rateOf(of, labels))}`);
	console.log('  by text:');
	for (const bank of banks)
		console.log(
			`    ${bank.article.padEnd(26)} ${told(rateOf(withArticle([bank]), labels))}, ${bank.ms.toFixed(0)} ms`
		);
}

function withArticle(banks: readonly MadeBank[]) {
	return banks.flatMap(({ article, items }) => items.map((one) => ({ ...one, article })));
}

function told({ items, labelled, accepted, usable }: Rate): string {
	const [low, high] = intervalOf(accepted, labelled);
	const share = labelled
		? `${percent(accepted / labelled)} accepted (${percent(low)} to ${percent(high)}), ${percent(usable / labelled)} usable`
		: 'none labelled';
	return `${String(items).padStart(3)} questions, ${String(labelled).padStart(3)} labelled: ${share}`;
}

function percent(share: number): string {
	return `${Math.round(100 * share)} %`;
}
