/** Pieces of patterns that news pages are recognised by: agencies, dates, names of people. */

/** News agencies and broadcasters, as they sign a line. */
export const agencies = [
	'AP|Associated Press|Reuters|REUTERS|AFP|Agence France-Presse|UPI|EPA|dpa|DPA|PA|PA Media|Bloomberg',
	'Xinhua|TASS|Interfax|ANI|PTI|IANS|Kyodo|Yonhap|ANSA|EFE|CNN|BBC|BBC News|NPR|PBS|ABC News|CBS News',
	'NBC News|Fox News|Sky News|Al Jazeera|VOA|VOA News|RFE/RL|CBC|CBC News|Guardian|NASA|ESA|USGS|NOAA'
].join('|');

/** Who sells or gives pictures: their names end captions. */
export const photoAgencies = [
	'istock(?:photo)?|getty(?: images)?|[\\p{L}-]+(?: [\\p{L}-]+)? via (?:getty images|reuters|ap)|shutterstock',
	'alamy(?: stock photos?)?|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|adobe ?stock|depositphotos',
	'dreamstime|ap photo|ap images|afp photo|reuters photo|epa-efe|file photo|stock photo|courtesy photo|handout photo'
].join('|');

/** Agencies as they sign a picture, before a stroke and who took it: no poll is written "REUTERS/Ipsos". */
export const pictureDesks =
	'REUTERS|AP Photo|AFP Photo|AFP PHOTO|EPA-EFE|Getty|Getty Images|NurPhoto|Anadolu';

/** What the foot of a page leads to. */
export const siteLinks =
	'terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|settings))?|cookie (?:policy|settings|notice)|contact(?: us)?|about(?: us)?|careers|advertise(?: with us)?|accessibility|help(?: cent(?:er|re))?|site ?map|faqs?|imprint|your (?:privacy choices|ad choices)|do not sell (?:or share )?my (?:personal )?information';

/** A moment of a recording: "[00:01:23]", "1:02:03.500". */
export const timeStamp = String.raw`(?:[[(]\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])]|\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?)`;

const months =
	'(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\.?';
const weekday =
	'(?:(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?\\.?,?\\s)';
const time =
	'(?:,?\\s(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s\\(?[A-Z]{2,4}\\)?)?)';

/** A day, alone: "Friday, August 15, 2008", "3 May 2024, 10:15 GMT", "2024-03-03". */
export const dates = `${weekday}?(?:${months}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${months}(?:,?\\s\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})${time}?`;

/** The name of one person: "Jane Doe", "Ana de la Cruz". */
export const person =
	"\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:(?:de|da|del|della|der|den|van|von|al|bin|la|le|di|du)\\s)*\\p{Lu}[\\p{L}.'’-]*){0,4}";

/** One or more people, nothing but their names: "Jane Doe, John Smith and J. K. Rowling". */
export const people = `${person}(?:(?:,\\s|\\s(?:and|&|in)\\s|,\\sand\\s)${person}){0,5}`;
