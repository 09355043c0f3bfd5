/** Asking a scripted model as the product asks a real one. */
import { afterEach } from 'vitest';
import { askSecondMaker } from '#lib/server/second-maker/second-maker.ts';
import { readModelSettings } from '#lib/server/second-maker/settings.ts';
import { says, scriptedModel, type Act, type ScriptedModel } from './scripted-model.ts';
import { article as dam, GOOD } from './suggest.ts';

/** Never to be seen in what is printed. */
export const KEY = 'sk-secret-1234567890';
/** Says that it may be asked again at once. */
export const AGAIN = { 'retry-after': '0' };
/** One sound suggestion. */
export const good = says({ questions: [GOOD] });

const running: ScriptedModel[] = [];
afterEach(async () => {
	for (const model of running.splice(0)) await model.close();
});

/** A server that ends with the test. */
export async function start(...script: Act[]): Promise<ScriptedModel> {
	const model = await scriptedModel(...script);
	running.push(model);
	return model;
}

/** What comes of asking a server that acts by a script, and how long that takes. */
export async function askOf(model: ScriptedModel, { seconds = 10, key = KEY, article = dam } = {}) {
	const { settings } = readModelSettings({
		READBACK_MODEL_URL: model.url,
		READBACK_MODEL: 'a-model:7b',
		READBACK_MODEL_KEY: key,
		READBACK_MODEL_SECONDS: String(seconds)
	});
	const before = performance.now();
	const { suggested, problem } = await askSecondMaker(article, settings!, 5);
	return { suggested, problem, ms: performance.now() - before };
}
