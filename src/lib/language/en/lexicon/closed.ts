/** The closed classes of English: words that say how a sentence is built rather than what it is about. */
import { wordList } from '#lib/word-list.ts';

export const DETERMINERS = wordList(
	'the a an this that these those some any no each every all both either neither another such several many much few most more less other'
);
export const POSSESSIVES = wordList('my your his her its our their whose');
export const PRONOUNS = wordList(
	'i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs one ones oneself someone somebody something anyone anybody anything everyone everybody everything nobody nothing none there here this that these those who whom which what'
);
/** Pronouns that stand for somebody or something named elsewhere. */
export const ANAPHORS = wordList(
	'he she it they him her them his hers its their theirs himself herself itself themselves this that these those such former latter same'
);
export const FIRST_SECOND = wordList(
	'i you we me us my your our mine yours ours myself yourself ourselves'
);
export const PREPOSITIONS = wordList(
	'of in on at to for from by with about into onto over under after before during between among through throughout against across along around behind below beneath beside besides beyond despite down inside like near off outside past per since than toward towards until till up upon via within without amid aboard above alongside concerning regarding including excluding following versus'
);
export const CONJUNCTIONS = wordList('and or but nor yet so');
/** Words that open a clause inside another. */
export const SUBORDINATORS = wordList(
	'that which who whom whose where when while because although though if unless whether since as after before until whereas why how what whenever wherever'
);
export const BE = wordList('is are was were be been being am');
export const HAVE = wordList('has have had having');
export const DO = wordList('do does did');
export const MODALS = wordList('can could may might must shall should will would ca wo');
export const ADVERBS = wordList(
	'currently now then also already still just only even ever never always often sometimes usually generally soon later earlier recently finally initially originally eventually largely mainly mostly partly nearly almost approximately roughly about around over quite very too more most less least well far again together instead however therefore thus moreover furthermore meanwhile nevertheless nonetheless otherwise perhaps maybe indeed rather once twice first next last not yet so much publicly officially formally subsequently previously formerly immediately quickly slowly directly actually reportedly allegedly apparently successfully temporarily briefly long abroad alone away back down forward out up off on'
);
export const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
export const WEEKDAYS = wordList('monday tuesday wednesday thursday friday saturday sunday');

/** Words that carry no content of their own: what two texts share beside these, they share. */
export const STOP = new Set([
	...DETERMINERS,
	...POSSESSIVES,
	...PRONOUNS,
	...PREPOSITIONS,
	...CONJUNCTIONS,
	...SUBORDINATORS,
	...BE,
	...HAVE,
	...DO,
	...MODALS,
	...wordList('not also than then there if into according article')
]);

/** Times that mean nothing to a reader who does not know when the article was written. */
export const RELATIVE_TIME =
	/\b(?:yesterday|today|tonight|tomorrow|nowadays|recently|lately|currently|now|ago|(?:last|this|next|past|coming) (?:week|weekend|month|year|spring|summer|autumn|fall|winter|night|decade|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|the (?:next|previous|following|same|past|last) (?:day|week|month|year|decade|century|few)|so far|at the time|at that time|by then|since then)\b/i;
