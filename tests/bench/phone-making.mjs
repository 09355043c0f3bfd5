// How long a phone takes from a pasted article to its questions, with a processor that is six times slower, workers
// and all.
import { readFileSync } from 'node:fs';
import { openWindow, processorsOf, slowDown } from './phone-device.mjs';

const WORDS = 500;

/** The first paragraphs of an article, up to 500 words. */
function pasted() {
	const text = readFileSync('questions/dvorak/article.md', 'utf8').replace(/^---[^]*?---\s*/, '');
	const words = text.split(/(?<=\s)(?=\S)/);
	return words.slice(0, WORDS).join('');
}

/**
 * Milliseconds from the press on "Make questions" to the first question and to all of them, the page opened anew
 * before each: so many times slower as a whole.
 */
export async function make(context, address, times) {
	const { page } = await openWindow(context);
	await page.goto(address);
	await page.getByRole('textbox', { name: 'Article' }).fill(pasted());
	await page.evaluate(watchQuestions);
	const start = await processorsOf(context);
	const end = times === 1 ? () => 1 : await slowDown(context, times);
	await page.getByRole('button', { name: 'Make questions' }).click();
	const { first, all } = await page.evaluate(() => globalThis.made);
	const slower = await end();
	const processor = (await processorsOf(context)) - start;
	await page.close();
	return { first, all, slower, processor };
}

/** Runs in the page. */
function watchQuestions() {
	let pressed;
	addEventListener('click', (event) => (pressed ??= event.timeStamp), { capture: true });
	globalThis.made = new Promise((resolve) => {
		let first;
		const look = () => {
			const now = performance.now() - pressed;
			if (document.querySelector('[aria-labelledby=questions] li h3')) first ??= now;
			const isWhole = [...document.querySelectorAll('button')].some((one) =>
				one.textContent.includes('Study it')
			);
			if (first !== undefined && isWhole) resolve({ first, all: now });
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
}
