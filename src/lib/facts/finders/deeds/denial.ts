import { countWords, join, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { Word } from '#lib/language/en/words.ts';
import { findAssertions, isSelfContained, type Assertion } from '../../assertion.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { settingOf } from '../../setting.ts';

/**
 * What is not so, by the article: without its "not" it makes a statement that the article contradicts.
 *
 * > While day-to-day operations on the space station have not been challenged by the Ukraine war, …
 * > False: Day-to-day operations on the space station have been challenged by the Ukraine war.
 */
export const denial: Finder = {
	kind: 'denial',
	find: (reading) =>
		findAssertions(reading, 'denied').flatMap((assertion) => denied(reading, assertion))
};

const WORDS = { min: 7, max: 24 };

function denied(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, subject, source } = assertion;
	const rest = phrase(sentence, clause.rest);
	if (isShare(subject) || isTakenUp(reading, sentence)) return [];
	const verb = affirmative(sentence.words.slice(clause.verb.from, clause.verb.to), clause.forms);
	const setting = settingOf(assertion);
	if (!verb || setting === undefined || isWeighed(sentence.text)) return [];
	if (!isSelfContained(sentence, clause.rest, rest)) return [];
	const contradicted = `${setting && `${setting}, `}${join(subject, verb, rest)}.`;
	const words = countWords(contradicted);
	if (words < WORDS.min || words > WORDS.max) return [];
	return [fact('denial', sentence, [sentenceSpan(reading, sentence)], { source, contradicted })];
}

/** "not only", "not until", "not all": what is denied is less than the whole. */
const PARTLY =
	/\bn(?:ot|’t|'t) (?:only|just|merely|simply|until|all|always|every|necessarily|yet|quite|enough|entirely|fully|just|because|so|as)\b|\b(?:any|anything|anyone|anybody|either|ever|at all|but|rather|instead|until|unless|without|because|enough|necessarily|yet|anywhere|any longer|anymore|much|many|a single|a (?:word|finger|thing|soul|penny|cent|bit)|an inch|(?:for|in) (?:[\p{L}\d-]+ ){0,3}(?:long|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|ages))\b/iu;

function isWeighed(text: string): boolean {
	return PARTLY.test(text);
}

/** "have not been challenged" as "have been challenged", "did not open" as "opened". */
function affirmative(
	words: readonly Word[],
	forms: Assertion['clause']['forms']
): string | undefined {
	const at = words.findIndex(({ class: is }) => is === 'not');
	const kept = words.filter((_, i) => i !== at).map(({ text }) => text);
	if (words.some(({ text }) => /^(?:ca|wo|do|does)$/i.test(text))) return undefined;
	if (words[0]?.lower !== 'did') return kept.join(' ');
	return forms && kept.length === 2 ? forms.past : undefined;
}

/** "Half of the houses were not damaged": the other half may have been. */
function isShare(subject: string): boolean {
	return /(?:^|\s)\d|\b(?:half|third|quarter|percent|per cent|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|all|both|every|each|most|many|some|several|few|part|rest|majority|minority|others?)\b/i.test(
		subject
	);
}

/** "In 1950 they were.": what was not so came to be so. */
function isTakenUp({ sentences }: Reading, { index, paragraph }: Assertion['sentence']): boolean {
	const next = sentences[index + 1];
	return (
		next?.paragraph === paragraph &&
		/\b(?:they|it|he|she|this|that) (?:was|were|did|had|has|have|does|do)\b(?! \p{L}+(?:ed|en)\b)(?:,|;|\.| (?:so|later|then|too|soon|finally|only))/iu.test(
			next.text
		)
	);
}
