import type { FullReading } from '../src/lib/language/en/reader.ts';
import type { Entity } from '../src/lib/language/en/names/name.ts';
import { articleOf } from './article-of.ts';
import type { GoldDocument } from './conllu.ts';
import { mentionsOf } from './entities.ts';
import { noneResolved, scored, type ResolutionScore, type Resolved } from './resolution-score.ts';

/**
 * Holds whom pronouns stand for against GUM's coreference layer: a resolution is right if the treebank gives
 * the pronoun the same somebody as the name that the reader put in its place. The same for names: an alias
 * is right if the treebank gives it the same somebody as the fullest name.
 */
export function scoreCoreference(
	documents: readonly GoldDocument[],
	read: (article: ReturnType<typeof articleOf>['article']) => FullReading,
	see: (what: string) => void = () => {}
): { pronouns: ResolutionScore; aliases: ResolutionScore } {
	const pronouns = noneResolved();
	const aliases = noneResolved();
	for (const document of documents) {
		const { article, starts } = articleOf(document);
		/** Of each word that heads a mention, what it mentions. */
		const gold = new Map<number, string>();
		for (const { sentence, head, entity } of mentionsOf(document)) {
			const word = document.sentences[sentence]!.words[head]!;
			gold.set(starts[sentence]! + word.start, entity);
		}
		const { resolutions, entities } = read(article);
		pronouns.gold += thirdPersons(document, starts, gold);
		for (const { start, entity, sentence } of resolutions) {
			const truth = gold.get(start);
			if (truth === undefined) continue;
			pronouns.resolved++;
			if (entitiesOf(entity, gold).has(truth)) pronouns.right++;
			else see(`${article.text.slice(start - 60, start + 20)} → ${entity.name} (${sentence})`);
		}
		for (const entity of entities) scoreAliases(aliases, entity, gold, see);
	}
	return { pronouns: scored(pronouns), aliases: scored(aliases) };
}

function thirdPersons(
	{ sentences }: GoldDocument,
	starts: readonly number[],
	gold: ReadonlyMap<number, string>
): number {
	return sentences
		.flatMap(({ words }, i) => words.map((word) => ({ word, start: starts[i]! + word.start })))
		.filter(
			({ word, start }) =>
				/^(?:he|him|his|himself|she|her|hers|herself)$/i.test(word.form) && gold.has(start)
		).length;
}

/** What the treebank says the mentions of somebody mention: by their most frequent answer. */
function entitiesOf({ mentions }: Entity, gold: ReadonlyMap<number, string>): Set<string> {
	const counts = new Map<string, number>();
	for (const mention of mentions) {
		const truth = truthOf(mention, gold);
		if (truth !== undefined) counts.set(truth, (counts.get(truth) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	return new Set([...counts].filter(([, count]) => count === most).map(([entity]) => entity));
}

function truthOf(
	{ start, end }: { start: number; end: number },
	gold: ReadonlyMap<number, string>
): string | undefined {
	for (let at = start; at < end; at++) {
		const truth = gold.get(at);
		if (truth !== undefined) return truth;
	}
	return undefined;
}

/** Mentions by another name than the first one: whether the treebank takes them for the same. */
function scoreAliases(
	counts: Resolved,
	{ name, mentions }: Entity,
	gold: ReadonlyMap<number, string>,
	see: (what: string) => void
): void {
	const full = mentions.find(({ text }) => text === name);
	const truth = full && truthOf(full, gold);
	if (truth === undefined) return;
	for (const mention of mentions) {
		const other = truthOf(mention, gold);
		if (mention.text === name || other === undefined) continue;
		counts.resolved++;
		counts.gold++;
		if (other === truth) counts.right++;
		else see(`${mention.text} → ${name}`);
	}
}
