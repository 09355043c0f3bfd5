import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import type { Distractor } from './distractor.ts';
import { likeliest, sameKind } from './likeliest.ts';
import type { Material } from './material.ts';
import { isPastLike, speakAlike } from './other-deeds.ts';

/** What else something is done for in the text. */
export function otherPurposes(fact: Fact, key: Term, material: Material): Distractor[] {
	return sameKind(fact, key, material);
}

/** How else something is done in the text. */
export function otherManners(fact: Fact, key: Term, material: Material): Distractor[] {
	return sameKind(fact, key, material);
}

/** What else is so by the text, as a reason; clauses only beside clauses. */
export function otherReasons(fact: Fact, key: Term, material: Material): Distractor[] {
	if (!/^because (?!of\b)/i.test(key.text)) return [];
	const [, pronoun] = /^because (he|she|it|they)\b/i.exec(key.text) ?? [];
	const ofSame = material.ownDeeds.filter(({ subject }) => subject === fact.about);
	const deeds = pronoun ? [...material.deeds, ...ofSame] : material.deeds;
	return likeliest(fact, key, { ...material, deeds }, ({ told, subject, finite, past }) => {
		if (past !== isPastLike(fact) || subject.length < 3) return undefined;
		if (!speakAlike(subject, fact.about ?? fact.asks[0]!.stem)) return `because ${told}`;
		return pronoun && `because ${pronoun} ${finite}`;
	});
}

/** What others say, or the article itself. */
export function otherStatements(fact: Fact, key: Term, material: Material): Distractor[] {
	return likeliest(fact, key, material, ({ told, source }) =>
		source === fact.source ? undefined : told
	);
}

/** What the article says of others of the kind, said of the one who is asked about. */
export function otherPortrayals(fact: Fact, key: Term, material: Material): Distractor[] {
	const own = material.deeds.find(
		({ sentence, subject }) => sentence === fact.sentence && subject === fact.about
	);
	if (!own?.entity) return [];
	const names = own.entity.names;
	const about = [...new Set(own.entity.mentions.map(({ sentence }) => sentence))];
	const saidOfIt = about.map((sentence) => material.content[sentence]!);
	return likeliest(fact, key, material, ({ entity, source, finite, agrees, past }) => {
		if (!entity || source || entity === own.entity || agrees !== own.agrees) return undefined;
		const isAlike = entity.type === own.entity!.type && past === own.past;
		const namesHim = names.some((name) => finite.includes(name));
		// What is said of it in other words may come to the same.
		const words = contentWords(finite);
		if (saidOfIt.some((said) => countShared(said, words) >= Math.max(2, words.size / 2)))
			return undefined;
		return isAlike && !namesHim ? `${capitalise(fact.about!)} ${finite}.` : undefined;
	});
}
