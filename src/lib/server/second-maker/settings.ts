import * as v from 'valibot';
import { limits } from '#lib/limits.ts';

/** Which model is asked, where, and for how long. */
export interface ModelSettings {
	/** The address under which `chat/completions` is, as a server of this kind names it. */
	readonly url: URL;
	readonly model: string;
	/** Sent to the address and nowhere else, and never told. */
	readonly key: string;
	readonly seconds: number;
}

const NAME_CHARACTERS_MAX = 200;
const NOT_SET =
	'There is no second maker: set READBACK_MODEL_URL and READBACK_MODEL, as docs/second-maker.md tells.';
const NO_ADDRESS =
	'READBACK_MODEL_URL is not the address of a server, such as http://localhost:11434/v1, without a name, a password or a question mark in it.';
const NO_TIME = `READBACK_MODEL_SECONDS is not a whole number from 1 to ${limits.modelSecondsMax}.`;

const given = v.pipe(v.optional(v.string(), ''), v.trim());
const needed = v.pipe(given, v.minLength(1, NOT_SET));

const Environment = v.object({
	READBACK_MODEL_URL: v.pipe(needed, v.transform(baseOf), v.instance(URL, NO_ADDRESS)),
	READBACK_MODEL: v.pipe(
		needed,
		v.maxLength(NAME_CHARACTERS_MAX, 'READBACK_MODEL is too long to be the name of a model.'),
		v.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u, 'READBACK_MODEL is not the name of a model.')
	),
	READBACK_MODEL_KEY: v.pipe(
		given,
		v.regex(
			/^[\x21-\x7E]*$/,
			'READBACK_MODEL_KEY is not a key: it holds a space, or a letter that no key has.'
		)
	),
	READBACK_MODEL_SECONDS: v.pipe(
		given,
		v.regex(/^\d{0,4}$/, NO_TIME),
		v.transform((digits) => (digits ? Number(digits) : limits.modelSecondsByDefault)),
		v.minValue(1, NO_TIME),
		v.maxValue(limits.modelSecondsMax, NO_TIME)
	)
});

/** The second maker as the environment sets it up; otherwise the sentence that says what is missing or wrong. */
export function readModelSettings(
	env: Readonly<Record<string, string | undefined>>
): { settings: ModelSettings; problem?: undefined } | { settings?: undefined; problem: string } {
	const result = v.safeParse(Environment, env, { abortEarly: true });
	if (!result.success) return { problem: result.issues[0].message };
	const { output } = result;
	return {
		settings: {
			url: output.READBACK_MODEL_URL,
			model: output.READBACK_MODEL,
			key: output.READBACK_MODEL_KEY,
			seconds: output.READBACK_MODEL_SECONDS
		}
	};
}

/** An address that others can be written behind. Who writes a password into it would see it printed. */
function baseOf(address: string): URL | undefined {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	if (url.username || url.password || url.search || url.hash) return undefined;
	url.pathname = `${url.pathname.replace(/\/+$/, '')}/`;
	return url;
}
