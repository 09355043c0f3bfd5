/** Countries with their people, and other places that news and schoolbooks name. */
const lines = (text: string): string[] => text.trim().split('|');

/** "Country demonym": the first word of a pair may have several words, joined by "_". */
const COUNTRIES = lines(
	`Afghanistan Afghan|Albania Albanian|Algeria Algerian|Angola Angolan|Argentina Argentine|Armenia Armenian|Australia Australian|Austria Austrian|Azerbaijan Azerbaijani|Bahrain Bahraini|Bangladesh Bangladeshi|Belarus Belarusian|Belgium Belgian|Bolivia Bolivian|Bosnia Bosnian|Botswana Motswana|Brazil Brazilian|Britain British|Bulgaria Bulgarian|Burma Burmese|Cambodia Cambodian|Cameroon Cameroonian|Canada Canadian|Chad Chadian|Chile Chilean|China Chinese|Colombia Colombian|Congo Congolese|Costa_Rica Costa_Rican|Croatia Croatian|Cuba Cuban|Cyprus Cypriot|Czechoslovakia Czechoslovak|Czech_Republic Czech|Denmark Danish|Dominican_Republic Dominican|Ecuador Ecuadorian|Egypt Egyptian|El_Salvador Salvadoran|England English|Eritrea Eritrean|Estonia Estonian|Ethiopia Ethiopian|Fiji Fijian|Finland Finnish|France French|Georgia Georgian|Germany German|Ghana Ghanaian|Greece Greek|Greenland Greenlandic|Guatemala Guatemalan|Guinea Guinean|Haiti Haitian|Honduras Honduran|Hungary Hungarian|Iceland Icelandic|India Indian|Indonesia Indonesian|Iran Iranian|Iraq Iraqi|Ireland Irish|Israel Israeli|Italy Italian|Jamaica Jamaican|Japan Japanese|Jordan Jordanian|Kazakhstan Kazakh|Kenya Kenyan|Kosovo Kosovar|Kuwait Kuwaiti|Kyrgyzstan Kyrgyz|Laos Laotian|Latvia Latvian|Lebanon Lebanese|Liberia Liberian|Libya Libyan|Lithuania Lithuanian|Luxembourg Luxembourgish|Madagascar Malagasy|Malawi Malawian|Malaysia Malaysian|Mali Malian|Malta Maltese|Mauritius Mauritian|Mexico Mexican|Moldova Moldovan|Mongolia Mongolian|Montenegro Montenegrin|Morocco Moroccan|Mozambique Mozambican|Myanmar Burmese|Namibia Namibian|Nepal Nepalese|Netherlands Dutch|New_Zealand New_Zealander|Nicaragua Nicaraguan|Niger Nigerien|Nigeria Nigerian|North_Korea North_Korean|Norway Norwegian|Oman Omani|Pakistan Pakistani|Palestine Palestinian|Panama Panamanian|Paraguay Paraguayan|Peru Peruvian|Philippines Filipino|Poland Polish|Portugal Portuguese|Qatar Qatari|Romania Romanian|Russia Russian|Rwanda Rwandan|Saudi_Arabia Saudi|Scotland Scottish|Senegal Senegalese|Serbia Serbian|Sierra_Leone Sierra_Leonean|Singapore Singaporean|Slovakia Slovak|Slovenia Slovenian|Somalia Somali|South_Africa South_African|South_Korea South_Korean|South_Sudan South_Sudanese|Soviet_Union Soviet|Spain Spanish|Sri_Lanka Sri_Lankan|Sudan Sudanese|Sweden Swedish|Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Tanzania Tanzanian|Thailand Thai|Tibet Tibetan|Tunisia Tunisian|Turkey Turkish|Uganda Ugandan|Ukraine Ukrainian|United_Arab_Emirates Emirati|United_Kingdom British|United_States American|U.S. American|U.K. British|US American|UK British|USA American|Uruguay Uruguayan|Uzbekistan Uzbek|Venezuela Venezuelan|Vietnam Vietnamese|Wales Welsh|Yemen Yemeni|Zambia Zambian|Zimbabwe Zimbabwean`
).map((pair) => pair.split(' ').map((name) => name.replaceAll('_', ' ')) as [string, string]);

const CITIES = lines(
	`Abuja|Accra|Addis Ababa|Amsterdam|Ankara|Athens|Auckland|Baghdad|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Boston|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calcutta|Cambridge|Canberra|Cape Canaveral|Cape Town|Caracas|Chicago|Cologne|Copenhagen|Dallas|Damascus|Delhi|Dhaka|Dubai|Dublin|Edinburgh|Florence|Frankfurt|Geneva|Glasgow|Hamburg|Hanoi|Havana|Helsinki|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|Kathmandu|Kyiv|Kiev|Kyoto|Lagos|Lima|Lisbon|Liverpool|London|Los Angeles|Lyon|Madrid|Manchester|Manila|Marseille|Mecca|Melbourne|Mexico City|Miami|Milan|Minsk|Montreal|Moscow|Mumbai|Munich|Nairobi|Naples|New Delhi|New Orleans|New York City|Nottingham|Oslo|Ottawa|Oxford|Palermo|Paris|Perth|Philadelphia|Prague|Pretoria|Pyongyang|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saint Petersburg|St. Petersburg|San Diego|San Francisco|Santiago|Sarajevo|Seattle|Seoul|Shanghai|Sofia|Stockholm|Sydney|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tunis|Vancouver|Venice|Vienna|Warsaw|Washington|Wellington|Zagreb|Zurich|New York`
);

const STATES = lines(
	`Alabama|Alaska|Alberta|Arizona|Arkansas|British Columbia|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Manitoba|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New South Wales|North Carolina|North Dakota|Nova Scotia|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Quebec|Queensland|Rhode Island|South Australia|South Carolina|South Dakota|Tasmania|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Western Australia|Wisconsin|Wyoming`
);

const REGIONS = lines(
	`Africa|Antarctica|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Middle East|Central Asia|Arctic|Scandinavia|Balkans|Caribbean|Siberia|Bohemia|Moravia|Bavaria|Crimea|Catalonia|Normandy|Sicily|Prussia|Mesopotamia|Persia|New England|Washington, D.C.|Atlantic|Pacific|Mediterranean|Nile|Danube|Rhine|Thames|Amazon|Himalayas|Alps|Andes|Sahara|Earth|Mars|Moon|Venus|Jupiter|Saturn|Mercury|Neptune|Uranus|Pluto|Milky Way`
);

const COUNTRY_NAMES = COUNTRIES.map(([country]) => country);

export const PLACES: ReadonlySet<string> = new Set([
	...COUNTRY_NAMES,
	...CITIES,
	...STATES,
	...REGIONS
]);

/** Places that can stand for one another in a question. */
export type PlaceClass = 'city' | 'country' | 'state';

const BY_CLASS: Readonly<Record<PlaceClass, readonly string[]>> = {
	city: CITIES,
	country: COUNTRY_NAMES.filter((name) => !/^(?:U\.|US|UK)/.test(name)),
	state: STATES
};

/** The class of a place that everybody knows; undefined for others. */
export function placeClass(name: string): PlaceClass | undefined {
	return (['country', 'city', 'state'] as const).find((one) => BY_CLASS[one].includes(name));
}

/** Parts of the world, each with its countries. */
const PARTS_OF_WORLD = [
	'Austria|Belgium|Denmark|England|Finland|France|Germany|Greece|Iceland|Ireland|Italy|Luxembourg|Netherlands|Norway|Portugal|Spain|Sweden|Switzerland',
	'Albania|Belarus|Bosnia|Bulgaria|Croatia|Czech Republic|Estonia|Hungary|Latvia|Lithuania|Moldova|Montenegro|Poland|Romania|Russia|Serbia|Slovakia|Slovenia|Ukraine',
	'Algeria|Egypt|Libya|Morocco|Tunisia',
	'Bahrain|Iran|Iraq|Israel|Jordan|Kuwait|Lebanon|Oman|Qatar|Saudi Arabia|Syria|Turkey|United Arab Emirates|Yemen',
	'Angola|Botswana|Cameroon|Chad|Congo|Eritrea|Ethiopia|Ghana|Guinea|Kenya|Liberia|Madagascar|Malawi|Mali|Mozambique|Namibia|Niger|Nigeria|Rwanda|Senegal|Sierra Leone|Somalia|South Africa|Sudan|Tanzania|Uganda|Zambia|Zimbabwe',
	'Argentina|Bolivia|Brazil|Chile|Colombia|Ecuador|Guyana|Paraguay|Peru|Suriname|Uruguay|Venezuela',
	'Costa Rica|Cuba|Dominican Republic|El Salvador|Guatemala|Haiti|Honduras|Jamaica|Mexico|Nicaragua|Panama',
	'Cambodia|China|Indonesia|Japan|Laos|Malaysia|Mongolia|Myanmar|North Korea|Philippines|Singapore|South Korea|Taiwan|Thailand|Vietnam',
	'Afghanistan|Bangladesh|India|Nepal|Pakistan|Sri Lanka',
	'Armenia|Azerbaijan|Georgia|Kazakhstan|Kyrgyzstan|Uzbekistan'
].map(lines);

/** The countries of the same part of the world. */
export function countriesAround(country: string): readonly string[] {
	return PARTS_OF_WORLD.find((countries) => countries.includes(country)) ?? [];
}

/** The well-known places of a class. */
export function placesOf(wanted: PlaceClass | undefined): readonly string[] {
	return wanted ? BY_CLASS[wanted] : [];
}
export const DEMONYMS: ReadonlySet<string> = new Set([
	...COUNTRIES.map(([, people]) => people),
	...lines(
		'European|African|Asian|Texan|Mexican|Anglo-American|Native American|Bohemian|Byzantine|Roman|Ottoman|Arab|Arabic|Jewish|Muslim|Christian|Catholic|Protestant|Islamic|Hindu|Buddhist|Western|Latin|Greek|Spartan|Persian|Viking|Celtic|Slavic|Nordic|Californian|Londoner|Parisian|Sicilian'
	)
]);

/** Whether a description says of which country or place something is: "the Russian space agency". */
export function namesOrigin(description: string): boolean {
	return description.split(' ').some((word) => DEMONYMS.has(word) || PLACES.has(word));
}

/** Words that a place's name ends in. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
	'River Lake Sea Ocean Bay Gulf Strait Channel Canal Mountain Mountains Mount Hill Hills Valley Canyon Desert Forest Island Islands Peninsula Cape Coast Beach Crater Street Road Avenue Square Bridge Park City County Province District Region State States Kingdom Republic Airport Station Harbour Harbor Port Village Town Territory Territories Falls Glacier Plateau Basin Gap Galaxy Empire'.split(
		' '
	)
);

/** Words that an organisation's name ends in, or holds. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
	'Agency Academy Administration Alliance Army Assembly Association Authority Bank Board Bureau Cabinet Center Centre Church Club College Commission Committee Company Congress Conservatory Consortium Corporation Corp Council Court Department Federation Force Forces Foundation Fund Government Group Guard Hospital House Inc Industries Institute Institution Laboratories Laboratory League Ltd Ministry Museum Navy News Office Orchestra Organisation Organization Parliament Party Police Press School Senate Service Society Stadium Syndicate Team Trust Union University Airlines Airways Systems Technologies Herald Times Post Guardian Journal Magazine Network Party'.split(
		' '
	)
);

/** Short names of organisations that readers know without being told. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
	'NASA ESA UN UNESCO UNICEF NATO EU WHO FBI CIA IMF BBC CNN CBC ABC NBC CBS PBS NPR VOA AP AFP FIFA IOC OPEC OECD NOAA FAA FDA EPA MIT UCLA JPL Roscosmos SpaceX Google Microsoft Apple Amazon Facebook Meta Twitter Boeing Airbus Tesla Toyota Ford IBM Intel Samsung Sony Nokia Reuters Bloomberg Wikipedia YouTube Interpol Greenpeace'.split(
		' '
	)
);
