import type { Fact } from '#lib/facts/fact.ts';
import { generateChoice } from './choice/generate.ts';
import { generateGap } from './gap/generate.ts';
import type { Kind, KeyedQuestion } from './index.ts';
import { generateMarkWords } from './mark-words/generate.ts';
import type { Material } from './making/material.ts';
import { generateMatch } from './match/generate.ts';
import { generateNumber } from './number/generate.ts';
import { generateOrder } from './order/generate.ts';
import { generateTrueFalse } from './true-false/generate.ts';

/** How a fact becomes questions of each type; none, where it does not lend itself to it. */
const makers: Record<Kind, (fact: Fact, material: Material) => KeyedQuestion[]> = {
	choice: generateChoice,
	'true-false': generateTrueFalse,
	gap: generateGap,
	number: generateNumber,
	order: generateOrder,
	match: generateMatch,
	'mark-words': generateMarkWords
};

/** All questions that can be made from the facts of a text, unchecked. */
export function makeQuestions(material: Material): KeyedQuestion[] {
	return material.facts.flatMap((fact) =>
		Object.values(makers).flatMap((make) => make(fact, material))
	);
}
