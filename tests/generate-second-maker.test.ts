/** The command with a language model beside it: ours come first, and they come in any case. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Bank } from '#lib/bank/bank.ts';
import { KEY, start } from './ask-model.ts';
import { generate, generateIn, ISS, type Run } from './command.ts';
import { answers, says, type Act, type ScriptedModel } from './scripted-model.ts';

/** What the command prints where there is no model. */
const { out: OURS } = await generate(ISS);
const RIDES = {
	stem: 'What did U.S. astronauts ride to the ISS after the shuttle program ended?',
	key: 'Russian shuttles',
	distractors: ['European rockets', 'Private aircraft', 'Chinese capsules'],
	evidence:
		'Since the end of the American space shuttle program in 2011, U.S. astronauts have made use of rides on Russian shuttles to the ISS.'
};
const LIE = { ...RIDES, key: 'Steam trains' };

function generateWith({ url }: Pick<ScriptedModel, 'url'>, ...args: string[]): Promise<Run> {
	const set = { READBACK_MODEL_URL: url, READBACK_MODEL: 'tiny', READBACK_MODEL_KEY: KEY };
	return generateIn({ ...set, READBACK_MODEL_SECONDS: '2' }, ISS, ...args);
}

test('a model adds its questions to ours, marked, and its bad ones to the ledger', async () => {
	const model = await start(says({ questions: [RIDES, LIE] }));
	const { code, out, err } = await generateWith(model, '--second-maker');
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const bank = v.parse(Bank, JSON.parse(out));
	expect(bank.secondMaker).toEqual({ model: 'tiny', refused: [] });
	expect(bank.questions.filter(({ maker }) => !maker)).toEqual(JSON.parse(OURS).questions);
	const ledger = bank.ledger.filter(({ question }) => question.maker);
	expect(ledger.map(({ rule }) => rule)).toContain('GROUND');
	expect([...bank.questions.filter(({ maker }) => maker), ...ledger]).toHaveLength(2);
	expect(out).not.toContain(KEY);
});

test('without --second-maker nothing is asked, however it is set up, and the bank is ours', async () => {
	const model = await start(says({ questions: [RIDES] }));
	expect(await generateWith(model)).toEqual({ code: 0, out: OURS, err: '' });
	expect(model.asked).toEqual([]);
});

const ESCAPES = '\u001B[31mred';

test.each<[string, Act, RegExp]>([
	['is slow', () => undefined, /did not answer within 2 seconds/],
	['fails', answers(ESCAPES, 500, { 'retry-after': '0' }), /answered with an error \(500\)/],
	['talks', says(`Sure! ${KEY}`), /suggested something that is not JSON/],
	['hangs up', (response) => response.socket?.destroy(), /hung up/]
])(
	'of a model that %s one sentence tells, and the bank is ours, to the byte',
	async (_, act, why) => {
		const { code, out, err } = await generateWith(await start(act), '--second-maker');
		expect({ code, out }).toEqual({ code: 0, out: OURS });
		expect(err).toMatch(/^The second maker adds nothing: the model at http:\S+ [^\n]+\.\n$/);
		expect(err).toMatch(why);
		expect(err).not.toMatch(new RegExp(`${KEY}|\u001B`));
	}
);

test.each([
	['no address', '', /^There is no second maker: set READBACK_MODEL_URL and READBACK_MODEL/],
	['no address that one can ask', 'localhost', /^READBACK_MODEL_URL is not the address/]
])('with %s, --second-maker is refused with one sentence and code 2', async (_, url, sentence) => {
	const { code, out, err } = await generateWith({ url }, '--second-maker');
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(sentence);
	expect(err.trim().split('\n')).toHaveLength(1);
});

test('--help names it', async () => {
	expect((await generate('--help')).out).toMatch(/--second-maker\n.+language model/);
});
