import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { kindOf } from '#lib/language/en/kinds.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import { ingOf } from '#lib/language/en/verbs.ts';
import type { Distractor } from './distractor.ts';
import type { Deed } from './deeds.ts';
import { likeliest, mostAlike, type Wording } from './likeliest.ts';
import type { Material } from './material.ts';
import { otherOutcomes } from './other-things.ts';
import { isPastLike, namesOne, speakAlike, typeOf } from './other-deeds.ts';

/** What else is done, or is to be done, by the text, as what something is done for. */
export function otherPurposes(fact: Fact, key: Term, material: Material): Distractor[] {
	return undertaken(fact, key, material, 'to', (deed) => {
		const text = meantBy(deed);
		return text && `to ${text}`;
	});
}

/** What else is done by the text, as how something is done. */
export function otherManners(fact: Fact, key: Term, material: Material): Distractor[] {
	return undertaken(fact, key, material, 'by', (deed) => {
		const [base, ...rest] = meantBy(deed)?.split(' ') ?? [];
		return base && ['by', ingOf(base), ...rest].join(' ');
	});
}

/** What nobody does in order that something may be so. */
const STATES =
	/^(?:to |by )?(?:be|lie|have|possess|own|want|need|like|love|hate|fear|hope|wish|know|think|believe|feel|seem|appear|remain|exist|belong|contain|consist|include|encompass|suffer|fail|cease|happen|occur|owe|cost|weigh|mean|depend|tend|do|being|possessing|owning|wanting|needing|seeming|remaining|belonging|encompassing|suffering|failing)\b(?! \p{L}+ (?:made|done|built)\b)/u;
/** What only comes to somebody, is over, or depends on something else. */
const UNMEANT =
	/^(?:become|stay|live|die|fall|rise|grow|jump|drop|increase|decrease|decline|collapse|lose|begin|start|continue|stop|discover|see|hear|notice|realize|realise|learn|receive|inherit|survive|experience|undergo|come|arrive|return|wake|identify|forget|remember|enjoy|deserve|last|use|get)\b|\b(?:because|since|although|though|while|whereas|when|after|before|until|if|any|\d{4})\b/i;

/** What somebody did, by its base, where it can be meant: "sign a contract". */
function meantBy({ infinitive }: Deed): string | undefined {
	if (!infinitive || STATES.test(infinitive) || UNMEANT.test(infinitive)) return undefined;
	return infinitive;
}

/** First what the text has in that form, then what somebody does by it. */
function undertaken(
	fact: Fact,
	key: Term,
	material: Material,
	form: 'to' | 'by',
	wording: Wording
): Distractor[] {
	const isApart = toldApart(fact, material);
	const about = fact.about ?? '';
	const asked = new Set(fact.asks[0]!.stem.split(' '));
	const keyWords = contentWords(key.text);
	const isOther = (content: ReadonlySet<string>) =>
		keyWords.size > FEW || countShared(keyWords, content) === 0;
	const said = material.endeavours.flatMap((one) => {
		const text = one[form];
		const isFit =
			text &&
			!STATES.test(text) &&
			isApart(one) &&
			isOther(one.content) &&
			!namesOne(text, about) &&
			!asked.has(text.split(' ')[1]!);
		return isFit ? [{ ...one, text }] : [];
	});
	const ofSame = material.ownDeeds.filter(({ subject }) => subject === about);
	const deeds = [...material.deeds, ...ofSame].filter(
		(deed) =>
			deed.willing && isApart(deed) && isOther(deed.content) && !namesOne(deed.finite, about)
	);
	return [
		...mostAlike(fact, key, said, material.content),
		...likeliest(fact, key, { ...material, deeds }, wording)
	];
}

/** Beside a key of so few words that carry content, what has one of them may come to the same. */
const FEW = 3;
/** A sentence that says so much of what is asked may give another answer. */
const ASKED_SHARE = 0.6;

/** Whether something is told where the text does not speak of what is asked: not in the sentence beside, nor in one like it. */
function toldApart(
	{ asks, about, sentence: at }: Fact,
	material: Material
): (told: { readonly sentence: number }) => boolean {
	const { content } = material;
	const asked = contentWords(asks[0]!.stem);
	// What a thing is for may be told in several places.
	const isThing =
		/^For what purpose/.test(asks[0]!.stem) && typeOf(about ?? '', material) !== 'person';
	const thing = contentWords(isThing ? (about ?? '') : '');
	return ({ sentence }) => {
		const isBeside = Math.abs(sentence - at) < 2 || countShared(thing, content[sentence]!) > 0;
		const isAlike = countShared(asked, content[sentence]!) >= Math.max(2, asked.size * ASKED_SHARE);
		return !isBeside && !isAlike;
	};
}

/** What else is so by the text, as a reason; clauses only beside clauses. */
export function otherReasons(fact: Fact, key: Term, material: Material): Distractor[] {
	const [, marker] = /^(because|since) (?!of\b)/i.exec(key.text) ?? [];
	if (!marker) return [];
	const [, pronoun] = /^\p{L}+ (he|she|it|they)\b/iu.exec(key.text) ?? [];
	const isPast = isPastLike(fact);
	const about = fact.about ?? fact.asks[0]!.stem;
	const isOwn = ({ subject }: Deed) => subject === fact.about;
	const own = material.deeds.find((deed) => isOwn(deed) && deed.sentence === fact.sentence);
	const isWilling = own?.willing ?? canMean(about);
	const known = pronoun ? [...material.deeds, ...material.ownDeeds.filter(isOwn)] : material.deeds;
	const isApart = toldApart(fact, material);
	const deeds = known.filter(
		(deed) =>
			deed.past === isPast &&
			isApart(deed) &&
			!GIVING.test(deed.told) &&
			!deed.source &&
			(!pronoun || isWilling === undefined || deed.willing === isWilling)
	);
	return likeliest(fact, key, { ...material, deeds }, (deed) => {
		const ofSame = pronoun && isFor(pronoun.toLowerCase(), deed) && !namesOne(deed.finite, about);
		if (ofSame) return `${marker} ${pronoun} ${deed.finite}`;
		return speakAlike(deed.subject, about) ? undefined : `${marker} ${deed.told}`;
	});
}

/** Whether whatever a phrase stands for can mean to do something; undefined where its noun does not tell. */
function canMean(phrase: string): boolean | undefined {
	const kind = kindOf(phrase.replace(/,.*/, '').split(' ').at(-1)!);
	return kind && /^(?:person|group)$/.test(kind);
}

/** What else comes about by the text, as what something is due to. */
export function otherGrounds(fact: Fact, key: Term, material: Material): Distractor[] {
	const [, marker, text] = GROUND.exec(key.text) ?? [];
	if (!marker || !text || !key.form) return [];
	const outcomes = otherOutcomes(fact, { ...key, kind: 'outcome', text }, material);
	return outcomes.map((one) => ({ ...one, text: `${marker} ${one.text}` }));
}

const GROUND = /^(because of|due to|thanks to|owing to|as a result of) (.+)$/i;

/** What gives a reason or a condition of its own. */
const GIVING = /\b(?:because|since|due to|although|though|while|whereas|unless|if|so that|when)\b/i;

/** Whether a pronoun can stand for the subject of a clause. */
function isFor(pronoun: string, { entity, many, willing }: Deed): boolean {
	if (pronoun === 'they') return many;
	if (pronoun === 'it') return !many && entity?.type !== 'person';
	const isOther = entity?.female !== undefined && entity.female !== (pronoun === 'she');
	return !many && !isOther && (entity ? entity.type === 'person' : willing);
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
