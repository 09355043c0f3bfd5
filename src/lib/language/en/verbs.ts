import { ALSO_REGULAR, IRREGULAR, REGULAR, REPORTING } from './lexicon/verbs.ts';

/** The forms of a verb that English spells apart. */
export interface VerbForms {
	readonly base: string;
	readonly past: string;
	readonly participle: string;
}

/** One-syllable verbs, and those stressed on the last syllable, double a single last consonant. */
const DOUBLING =
	/(?:^[^aeiou]*[aeiou][bdgklmnprtz]|(?:admit|commit|submit|permit|omit|emit|transmit|compel|expel|repel|propel|control|patrol|occur|prefer|refer|defer|confer|transfer|deter|regret|equip|abhor|recur|incur|rebel|outfit|upset|unplug|kidnap|program|travel|cancel|label|level|model|signal|fuel|quarrel|worship|acquit|enrol|fulfil|excel))$/;

const byPast = new Map<string, VerbForms>();
const byParticiple = new Map<string, VerbForms>();
const bases = new Map<string, VerbForms>();

for (const entry of IRREGULAR.split('|')) {
	const [base, past, participle = past] = entry.split(' ');
	add({ base: base!, past: past!, participle: participle! });
}
for (const base of REGULAR.split(' ')) {
	const past = pastOf(base);
	if (!bases.has(base)) add({ base, past, participle: past });
}

for (const base of ALSO_REGULAR.split(' ')) {
	byPast.set(pastOf(base), bases.get(base)!);
	byParticiple.set(pastOf(base), bases.get(base)!);
}

byParticiple.set('born', { base: 'bear', past: 'bore', participle: 'born' });

function add(forms: VerbForms): void {
	bases.set(forms.base, forms);
	byPast.set(forms.past, forms);
	byParticiple.set(forms.participle, forms);
}

/** The regular past: "stop" doubles its last letter, "carry" changes it, "move" adds only a d. */
function pastOf(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return `${doubled(base)}ed`;
}

function doubled(base: string): string {
	return DOUBLING.test(base) && !/[aeiou]{2}.$/.test(base) ? base + base.at(-1) : base;
}

/** American and British spellings of the same past: "traveled" is "travelled". */
function spellings(word: string): string[] {
	return [word, word.replace(/([lp])ed$/, '$1$1ed'), word.replace(/([lp])\1ed$/, '$1ed')];
}

/** The verb whose simple past this is: "began" is of "begin", "moved" of "move". */
export function ofPast(word: string): VerbForms | undefined {
	return spellings(word)
		.map((spelling) => byPast.get(spelling))
		.find(Boolean);
}

/** The verb whose past participle this is: "begun" is of "begin". */
export function ofParticiple(word: string): VerbForms | undefined {
	return spellings(word)
		.map((spelling) => byParticiple.get(spelling))
		.find(Boolean);
}

/** The verb whose base form this is. */
export function ofBase(word: string): VerbForms | undefined {
	return bases.get(word);
}

/** The verb whose third person this is: "carries" is of "carry". */
export function ofThirdPerson(word: string): VerbForms | undefined {
	if (!word.endsWith('s') || word.endsWith('ss')) return undefined;
	return (
		bases.get(word.slice(0, -1)) ??
		(word.endsWith('ies') ? bases.get(`${word.slice(0, -3)}y`) : undefined) ??
		(word.endsWith('es') ? bases.get(word.slice(0, -2)) : undefined)
	);
}

/** The verb whose -ing form this is: "living" is of "live". */
export function ofIng(word: string): VerbForms | undefined {
	if (!word.endsWith('ing')) return undefined;
	const stem = word.slice(0, -3);
	return (
		bases.get(stem) ??
		bases.get(`${stem}e`) ??
		bases.get(stem.replace(/(.)\1$/, '$1')) ??
		(stem.endsWith('y') ? bases.get(`${stem.slice(0, -1)}ie`) : undefined)
	);
}

/** These double their last consonant before "-ing" and have no past in "-ed" to tell it by. */
const ALSO_DOUBLING = /^(?:begin|forget|forbid|beget|outrun|outbid|input|output)$/;

/** The -ing form of a verb by its base: "making" of "make", "running" of "run". */
export function ingOf(base: string): string {
	if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
	return `${ALSO_DOUBLING.test(base) ? base + base.at(-1) : doubled(base)}ing`;
}

const reporting = new Set(REPORTING.split(' '));

/** Whether a verb, by its base, is one by which somebody says something. */
export function isReporting(base: string): boolean {
	return reporting.has(base);
}
