import { expect, test } from 'vitest';
import { findDates } from './dates.ts';

const datesIn = (text: string) =>
	findDates(text, 0, text.length).map((date) => `${date.text} = ${date.value} ${date.precision}`);

test.each([
	['In November 2021, the ISS was threatened.', 'November 2021 = 20211100 month'],
	['On April 12, 1981, it lifted off.', 'April 12, 1981 = 19810412 day'],
	['It opened on 31 March 2016.', '31 March 2016 = 20160331 day'],
	['on the 3rd of May, 1920', '3rd of May, 1920 = 19200503 day'],
	['in July of 2016', 'July of 2016 = 20160700 month'],
	['It ended in 2011.', '2011 = 20110000 year'],
	['(1958)', '1958 = 19580000 year'],
	['In 219 BC, Hannibal came.', '219 BC = -2190000 year'],
	['in 753 B.C. and', '753 B.C. = -7530000 year'],
	['in 44 BCE', '44 BCE = -440000 year'],
	['in AD 79 the volcano', 'AD 79 = 790000 year'],
	['from about 394 AD on', '394 AD = 3940000 year'],
	['in about 500 CE, the city', '500 CE = 5000000 year'],
	['on March 15 each year', 'March 15 = 315 day'],
	['since 1999, and by 2003', '1999 = 19990000 year', '2003 = 20030000 year'],
	['In 1912 Japan gave trees.', '1912 = 19120000 year'],
	['8 September 1841 – 1 May 1904', '8 September 1841 = 18410908 day', '1 May 1904 = 19040501 day']
])('%s holds %s', (text, ...dates) => {
	expect(datesIn(text)).toEqual(dates);
});

test.each([
	['a quantity', 'There were 2011 people in it.'],
	['a price', 'It cost $2011 then.'],
	['a range', 'He was king in 1837–1901.'],
	['a range in words', 'It was so from 1914 to 1918.'],
	['a range of two years', 'He served as rector in 1920 – 21.'],
	['a decade', 'It was so in the 1990s.'],
	['a name', 'He saw the 2008 Olympics on 2016 TVs.'],
	['a possessive', 'It was 2015’s best film.'],
	['a decimal', 'It is 1984.5 metres.'],
	['a share', 'up to 2011%'],
	['in letters', 'a 1984-like state']
])('%s is no date: %s', (_, text) => {
	expect(datesIn(text)).toEqual([]);
});

test('dates stand where they say, in the order of the text', () => {
	const text = 'Before 1900, on June 19, 1902, and in August 1914.';
	const found = findDates(text, 0, text.length);
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
		'1900',
		'June 19, 1902',
		'August 1914'
	]);
});
