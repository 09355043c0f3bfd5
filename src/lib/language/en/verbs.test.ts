import { expect, test } from 'vitest';
import { ingOf, isReporting, ofBase, ofIng, ofParticiple, ofPast, ofThirdPerson } from './verbs.ts';

test.each([
	['began', 'begin'],
	['moved', 'move'],
	['stopped', 'stop'],
	['travelled', 'travel'],
	['traveled', 'travel'],
	['carried', 'carry'],
	['played', 'play'],
	['visited', 'visit'],
	['occurred', 'occur'],
	['entered', 'enter'],
	['learned', 'learn'],
	['learnt', 'learn'],
	['put', 'put'],
	['founded', 'found'],
	['found', 'find'],
	['agreed', 'agree']
])('%s is the past of %s', (past, base) => {
	expect(ofPast(past)?.base).toBe(base);
});

test.each([
	['begun', 'begin'],
	['born', 'bear'],
	['written', 'write'],
	['threatened', 'threaten'],
	['kidnapped', 'kidnap']
])('%s is the participle of %s', (participle, base) => {
	expect(ofParticiple(participle)?.base).toBe(base);
});

test.each([
	['carries', 'carry'],
	['goes', 'go'],
	['reaches', 'reach'],
	['leaves', 'leave'],
	['says', 'say']
])('%s is the third person of %s', (form, base) => {
	expect(ofThirdPerson(form)?.base).toBe(base);
});

test.each([
	['living', 'live'],
	['running', 'run'],
	['dying', 'die'],
	['carrying', 'carry']
])('%s is the -ing form of %s', (form, base) => {
	expect(ofIng(form)?.base).toBe(base);
});

test.each([
	['making', 'make'],
	['running', 'run'],
	['beginning', 'begin'],
	['lying', 'lie'],
	['seeing', 'see'],
	['being', 'be'],
	['carrying', 'carry'],
	['opening', 'open'],
	['getting', 'get']
])('%s is made of %s', (form, base) => {
	expect(ingOf(base)).toBe(form);
});

test.each(['bed', 'red', 'hundred', 'species', 'kindness', 'is', 'thing', 'king', 'toString'])(
	'%s is a form of no verb',
	(word) => {
		expect(
			ofPast(word) ?? ofParticiple(word) ?? ofThirdPerson(word) ?? ofIng(word)
		).toBeUndefined();
	}
);

test('the past is spelled as it is read: do-support needs the base, the statement the past', () => {
	for (const base of ['stop', 'admit', 'carry', 'move', 'refer', 'open', 'control', 'develop']) {
		const { past } = ofBase(base)!;
		expect(ofPast(past)?.base).toBe(base);
	}
});

test.each(['say', 'tell', 'claim', 'deny'])('%s reports', (base) => {
	expect(isReporting(base)).toBe(true);
});

test.each(['give', 'found', 'see'])('%s does not report', (base) => {
	expect(isReporting(base)).toBe(false);
});

test.each([
	['move', 'moving'],
	['stop', 'stopping'],
	['visit', 'visiting'],
	['lie', 'lying'],
	['see', 'seeing'],
	['be', 'being'],
	['carry', 'carrying'],
	['dye', 'dyeing']
])('the -ing form of %s is %s', (base, ing) => {
	expect(ingOf(base)).toBe(ing);
});
