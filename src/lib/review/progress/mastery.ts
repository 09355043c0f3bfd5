import { askedOf, type StudyModule } from '../library.ts';
import { chanceOf, DAY, type Memory } from '../memory/memory.ts';

/** How well some part of an article is known. */
export interface Mastery {
	/** Facts that its questions ask for, and those of them that were asked. */
	facts: number;
	met: number;
	/** The part of its facts that will still be known in a day, from 0 to 1: one that was never asked is not. */
	known: number;
}

/**
 * How well a module is known, and each of its paragraphs: those about which nothing is asked have no facts. What
 * was told a minute ago is known to everybody, and so a day later is looked at.
 */
export function masteryOf(
	module: StudyModule,
	memories: readonly Memory[],
	now: number
): { whole: Mastery; paragraphs: Mastery[] } {
	const byFact = new Map(
		memories.filter((one) => one.module === module.slug).map((memory) => [memory.fact, memory])
	);
	const facts = new Map(
		askedOf(module).map((question) => [question.fact, question.evidence[0]!.start])
	);
	const known = [...facts].map(([fact, start]) => {
		const memory = byFact.get(fact);
		return { start, chance: memory && chanceOf(memory, now + DAY) };
	});
	return {
		whole: together(known),
		paragraphs: module.article.paragraphs.map(({ start, end }) =>
			together(known.filter((one) => one.start >= start && one.start < end))
		)
	};
}

function together(facts: readonly { chance: number | undefined }[]): Mastery {
	const known = facts.reduce((sum, { chance = 0 }) => sum + chance, 0);
	return {
		facts: facts.length,
		met: facts.filter(({ chance }) => chance !== undefined).length,
		known: facts.length === 0 ? 0 : known / facts.length
	};
}
