// The quiz page on a slow phone (4x slower CPU, slow 4G as in Lighthouse), beside a bare HTML form with the same
// questions on the same server: when the first option can be pressed, and how soon feedback is painted.
// `npm run build` first.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from '../../tools/chromium.mjs';

const PORT = 4183;
const PRODUCT = `http://127.0.0.1:${PORT}/learn/iss-future/practise`;
const RUNS = 7;
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8
};

const bank = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));

/** The same questions as a form without style or script. */
const bare = brotliCompressSync(
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Quiz</title><form>${bank.questions
		.map(({ stem, options = [] }, i) => {
			const radios = options.map(
				({ text }) => `<label><input type="radio" name="q${i}" value="${text}">${text}</label><br>`
			);
			return `<fieldset><legend>${stem}</legend>${radios.join('') || `<input name="q${i}">`}</fieldset>`;
		})
		.join('')}<button>Check</button></form></html>`
);

const product = spawn(process.execPath, ['tools/serve.mjs'], {
	env: { ...process.env, HOST: '127.0.0.1', PORT: String(PORT) },
	stdio: ['ignore', 'pipe', 'inherit']
});
await once(product.stdout, 'data');
const plain = createServer((_, response) =>
	response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' }).end(bare)
).listen(0, '127.0.0.1');
await once(plain, 'listening');
const BARE = `http://127.0.0.1:${plain.address().port}/`;

const browser = await chromium.launch(launchOptions);
try {
	const shown = { product: [], bare: [] };
	const painted = [];
	let bytes;
	for (let run = 0; run < RUNS; run++) {
		const ours = await visit(PRODUCT, true);
		shown.product.push(ours.shown);
		painted.push(ours.painted);
		bytes = ours.bytes;
		shown.bare.push((await visit(BARE, false)).shown);
	}
	const [a, b] = [middle(shown.product), middle(shown.bare)];
	console.log(`The quiz page, ${RUNS} cold visits on a slow phone (medians)`);
	console.log(
		`  first option can be pressed: ${a.toFixed(0)} ms; bare form ${b.toFixed(0)} ms; ratio ${(a / b).toFixed(2)}`
	);
	console.log(`  feedback painted after a press: ${middle(painted).toFixed(0)} ms`);
	console.log(
		`  first load: ${(bytes.script / 1000).toFixed(1)} kB of JavaScript in ${bytes.requests} requests, ${(bytes.style / 1000).toFixed(1)} kB of CSS (brotli; what stands in the page counted too)`
	);
} finally {
	await browser.close();
	plain.close();
	product.kill();
}

function middle(numbers) {
	return [...numbers].sort((x, y) => x - y)[Math.floor(numbers.length / 2)];
}

/** One cold visit in a fresh context; with `answers` the first question is answered. */
async function visit(url, answers) {
	const context = await browser.newContext({
		viewport: { width: 360, height: 640 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', SLOW_4G);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(() => {
		const look = () => {
			const option = document.querySelector('fieldset input');
			if (option && option.getBoundingClientRect().height > 0)
				globalThis.optionShown = performance.now();
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForFunction(() => globalThis.optionShown);
	const result = { shown: await page.evaluate(() => globalThis.optionShown) };
	if (answers) {
		await page.waitForLoadState('networkidle');
		result.bytes = await weigh(page);
		result.painted = await feedbackTime(page);
	}
	await context.close();
	return result;
}

/** JavaScript and CSS of the first load, compressed as they came; what stands in the page is compressed by itself. */
async function weigh(page) {
	const { scripts, styles, inline } = await page.evaluate(() => {
		const sizes = (ending) =>
			performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.endsWith(ending))
				.map(({ encodedBodySize }) => encodedBodySize);
		const inline = [...document.querySelectorAll('style')].map((one) => one.textContent).join('');
		return { scripts: sizes('.js'), styles: sizes('.css'), inline };
	});
	const sum = (list) => list.reduce((total, size) => total + size, 0);
	return {
		script: sum(scripts),
		requests: scripts.length,
		style: sum(styles) + brotliCompressSync(inline).length
	};
}

/** From the press on "Check" to the frame after the one that shows the feedback. */
async function feedbackTime(page) {
	const field = page.locator('fieldset input').first();
	if ((await field.getAttribute('type')) === 'radio') await field.check();
	else await field.fill('an answer');
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const button = [...document.querySelectorAll('button')].find(
					(one) => one.textContent.includes('Check') && one.offsetParent
				);
				let start = 0;
				new MutationObserver((_, observer) => {
					if (!document.querySelector('[data-feedback]')) return;
					observer.disconnect();
					// The first task behind the frame, before whatever the page has put off until then.
					requestAnimationFrame(() =>
						scheduler.postTask(() => resolve(performance.now() - start), {
							priority: 'user-blocking'
						})
					);
				}).observe(document.body, { childList: true, subtree: true });
				start = performance.now();
				button.click();
			})
	);
}
