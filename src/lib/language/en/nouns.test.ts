import { expect, test } from 'vitest';
import { headOf, isPlural } from './nouns.ts';

test.each([
	['a senior critic of the Tribune', 'critic'],
	['the people who live here', 'people'],
	['soft, sticky patches', 'patches'],
	['of', '']
])('the head of “%s” is “%s”', (phrase, head) => {
	expect(headOf(phrase.split(' '))).toBe(head);
});

test.each([
	['patches', true],
	['people', true],
	['sheep', true],
	['glass', false],
	['bus', false],
	['tree', false]
])('whether “%s” means several: %s', (noun, several) => {
	expect(isPlural(noun)).toBe(several);
});
