import { expect, test } from 'vitest';
import { isVerbatim, spanOf, stretchOf } from './span.ts';

const TEXT = 'It began in 2011. Nobody came. It ended in 2020.';
const [began, ended] = [spanOf(TEXT, 0, 17), spanOf(TEXT, 31, 48)];

test.each([
	['in their order', [began, ended], TEXT],
	['in another', [ended, began], TEXT],
	['one of them', [ended], 'It ended in 2020.']
])('a stretch goes from the first of some spans to the last: %s', (_, spans, quote) => {
	const stretch = stretchOf(TEXT, spans);
	expect(stretch.quote).toBe(quote);
	expect(isVerbatim(TEXT, stretch)).toBe(true);
});
