// What is measured of a quiz on a phone: when its first option is there, and how soon an answer shows something.
import { openWindow, processorOf } from './phone-device.mjs';

/**
 * Opens a quiz: when an option is seen, when a press on it is taken for good, and when the page is alive, in
 * milliseconds since the address was asked for.
 */
export async function visit(context, address, conditions) {
	const { page, devtools } = await openWindow(context, conditions);
	await page.addInitScript(() => {
		const times = (globalThis.times = {});
		const look = () => {
			const option = document.querySelector('fieldset input');
			const isShown = option && option.getBoundingClientRect().height > 0;
			if (isShown && !times.shown) {
				times.shown = performance.now();
				option.click();
				globalThis.pressed = option.value;
			}
			if (/Kept on this device/.test(document.querySelector('#main')?.innerText ?? '')) {
				times.alive = performance.now();
				times.isTaken =
					document.querySelector('fieldset input:checked')?.value === globalThis.pressed;
			} else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => globalThis.times?.alive, undefined, { timeout: 60_000 });
	const times = await page.evaluate(() => globalThis.times);
	if (!times.isTaken) throw new Error('A press on the first option was lost.');
	const processor = await processorOf(devtools);
	await page.close();
	return { ...times, processor };
}

/** Milliseconds until a bare page has its first option. */
export async function visitBare(context, address, conditions) {
	const { page } = await openWindow(context, conditions);
	await page.addInitScript(() => {
		const look = () => {
			const option = document.querySelector('fieldset input');
			if (option && option.getBoundingClientRect().height > 0) globalThis.shown = performance.now();
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => globalThis.shown, undefined, { timeout: 60_000 });
	const shown = await page.evaluate(() => globalThis.shown);
	await page.close();
	return shown;
}

/**
 * Answers questions of the quiz that is open, until so many are answered or there is none any more. Returns the
 * milliseconds of each from the press on "Check" to the frame that shows what is said of it, and those that the
 * processor worked.
 */
export async function answerQuestions({ page, devtools }, most) {
	await page
		.locator('#main')
		.getByText(/^Kept on this device/i)
		.first()
		.waitFor();
	await page.evaluate(watchFeedback);
	const taken = [];
	while (taken.length < most) {
		const form = page.locator('main form');
		const before = await form.locator('h2').innerText();
		const isGiven = await giveSomething(form);
		if (isGiven) {
			await page.evaluate(() => globalThis.waitForFeedback());
			const check = form.getByRole('button', { name: 'Check' });
			await check.hover();
			const start = await processorOf(devtools);
			await check.click();
			const painted = await page.evaluate(() => globalThis.feedback);
			taken.push({ painted, processor: (await processorOf(devtools)) - start });
		}
		const next = form.getByRole('button', { name: /^(?:Next|Skip)$/ });
		await next.click();
		const went = await page
			.waitForFunction((was) => document.querySelector('main form h2')?.innerText !== was, before, {
				timeout: 10_000
			})
			.then(() => page.locator('main form h2').count());
		if (went === 0) break;
	}
	return taken;
}

async function giveSomething(form) {
	const [radio, field] = [form.locator('fieldset input[type=radio]'), form.getByRole('textbox')];
	if ((await radio.count()) > 0) await radio.first().check();
	else if ((await field.count()) > 0) await field.first().fill('1');
	else return false;
	return true;
}

/** Runs in the page. */
function watchFeedback() {
	globalThis.waitForFeedback = () => {
		let pressed;
		addEventListener('click', (event) => (pressed = event.timeStamp), {
			capture: true,
			once: true
		});
		globalThis.feedback = new Promise((resolve) =>
			new MutationObserver((_, observer) => {
				if (pressed === undefined || !document.querySelector('[data-feedback]')) return;
				observer.disconnect();
				// The first task behind the frame, before whatever the page has put off until then.
				requestAnimationFrame(() =>
					scheduler.postTask(() => resolve(performance.now() - pressed), {
						priority: 'user-blocking'
					})
				);
			}).observe(document.body, { childList: true, subtree: true })
		);
	};
}
