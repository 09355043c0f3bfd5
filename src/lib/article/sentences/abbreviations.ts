import { wordList } from '#lib/word-list.ts';

/**
 * Words whose full stop does not say by itself that a sentence ends. All are written without that
 * stop, in small letters unless it is the capital that tells them from a word ("Gen." from "gen").
 */

/** Stands before a name and never ends a sentence: "Dr. William Glennie", "Roe v. Wade". */
export const beforeNames = wordList(`
	Mr Mrs Ms Mx Dr Drs Prof Profs Gen Sen Sens Rep Reps Gov Govs Capt Lt Col Cols Sgt Rev Revd Hon Pres
	Supt Messrs Mme Mmes Mlle Cmdr Comdr Cdr Adm Maj Cpl Pvt Spc Insp Det Amb Atty Msgr Pte Brig Bp Abp
	MR MRS MS DR PROF GEN SEN REP GOV CAPT LT COL SGT REV Sra Srta Dra Mt Mts Ft Fr Ste Sts Asst Assoc
	v vs viz cf e.g i.e eg ie
`);

/** Stands before a number and ends no sentence there: "No. 5", "Op. 46", "c. 1818", "Fig. 2". */
export const beforeNumbers = wordList(`
	no nos nr n° fig figs vol vols p pp ch chap chaps sec sect secs art arts op opp ed eds eq eqs eqn ref
	refs para paras c ca circa approx est fl b d r v vv ver exs pt pts bk bks cols ln ll ms mss n nn iss
	apt rm ste tel ext cl reg regs phone jan feb mar apr jun jul aug sep sept oct nov dec
	gen exod lev deut matt rom cor heb psa isa jer eccl prov
`);

/** A weekday cut short: ends no sentence before a month or a number, "Fri. March 3". */
export const weekdays = wordList('mon tue tues wed weds thu thur thurs fri sat sun');

/** As likely to end a sentence as not: "by Apple Inc. It" and "by Apple Inc. Chief Tim Cook". */
export const mayEnd = wordList(`
	etc inc ltd co corp cos bros llc llp plc jr sr esq al et ave blvd rd st hwy pkwy bldg dept depts univ
	inst assn intl natl govt mfg mgr acct min max misc incl excl approx est hr hrs yr yrs mos wk wks sec
	secs ft lb lbs oz km cm mm kg sq tsp tbsp mph trans repr ph.d b.sc m.sc
`);

/** A state or province cut short, after its town: "Palo Alto, Calif." Told from words by the capital. */
export const states = wordList(`
	Calif Mass Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va
	Vt Wash Wis Wisc Wyo Ariz Ark Colo Del Ala Ont Que Alta Sask Univ
`);

/** Stands before what it describes ("U.S. Senator") so often that only a sure sign ends a sentence. */
export const attributive = wordList('u.s u.k u.n e.u u.s.a u.s.s.r u.a.e n.y n.j l.a n.c s.c');

/** A clock's half day; a zone, a weekday or a month after it belongs to the time. */
export const halfDays = wordList('a.m p.m');

/** What may follow a clock's half day with a capital: "5 p.m. Eastern", "8 a.m. Monday". */
export const afterHalfDays = wordList(`
	EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST AEST Eastern Central Mountain
	Pacific Greenwich Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
	April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep
	Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
`);

/** A name that carries a mark of exclamation: "Yahoo! Inc." */
export const exclaimed = wordList('Yahoo Jeopardy Wham');

/**
 * Words that, with a capital after a doubtful stop, almost surely begin a sentence: no name begins
 * with them, and they are nothing that an abbreviation describes.
 */
export const starters = wordList(`
	The An He It She They We You This That These Those There Here His Her Its Their Our My Your What Who
	Whom Whose Which Why How When Where While Whether Whenever Wherever After Before Although Though
	Because Since Unless Until If Once As At By For From In Into Of On Onto Off Over Through To Toward
	Towards Under Up With Within Without During Despite Between Among Against About Above Across Along
	Around Behind Below Beneath Beside Besides Beyond Like Per Than Then Thus Therefore Hence However
	Moreover Furthermore Nevertheless Nonetheless Meanwhile Instead Otherwise Indeed Also And But Or Nor
	So Yet Not No Yes Now Today Yesterday Tomorrow Tonight Later Soon Still Again Already Even Ever Never
	Often Sometimes Usually Perhaps Maybe Finally First Second Third Next Last Some Any All Both Each
	Every Either Neither Many Much Most More Few Several Such Other Others Another One Two Three Four Five
	Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions Half Only Just Almost Nearly Too Very Well
	Let Do Does Did Is Are Was Were Be Has Have Had Can Could Would Might Must Shall Should According
	Following Given Based Born Recently Currently Originally Initially Eventually Additionally Similarly
	Unlike Officials Experts Critics Researchers Scientists People Police Mr Mrs Ms Dr I I'm I've I'd I'll
	I’m I’ve I’d I’ll
`);

/** Verbs that hand a quotation to its speaker, also with a name before them: “Is it?” Smith asked. */
export const sayings = wordList(`
	said says say asked asks added adds replied replies answered told tells wrote writes cried shouted
	exclaimed explained explains wondered whispered called continued recalled noted insisted demanded
	joked quipped remarked observed declared thought snapped muttered murmured yelled screamed laughed
	inquired enquired responded tweeted posted commented concluded
`);
