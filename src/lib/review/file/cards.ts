import { ask, type KeyedQuestion } from '#lib/questions/index.ts';
import { toItem } from '#lib/questions/items.ts';
import { answerOnPaper, printed } from '#lib/questions/papers.ts';
import { joinedId } from '../sittings/joined.ts';
import { askedOf, type StudyModule } from '../library.ts';
import { dayOf, type Offset } from '../days.ts';
import { DAY, placeOf, type Memory } from '../memory/memory.ts';

/** How far a card's fact is learnt already. */
export interface Learnt {
	/** The number of the local day on which it is to be asked again, and the days up to it from the last time. */
	dueDay: number;
	interval: number;
	reviews: number;
	lapses: number;
	/** As FSRS has them: days, 1 to 10, and the chance with which it is asked again. */
	stability: number;
	difficulty: number;
	retention: number;
	decay: number;
	/** When it was asked last, in milliseconds since 1970. */
	last: number;
}

/** A question as a card to learn from elsewhere: in front what is asked, behind it what is right and why. */
export interface Card {
	/** The same at each export, on every device. */
	id: string;
	/** The module it is from: its name, its article's title, when it was added and changed. */
	module: string;
	title: string;
	added: number;
	changed: number;
	stem: string;
	/** What there is to choose from; of a match its two sides; none where the answer is free. */
	lists: string[][];
	/** What is right, in words. */
	key: string;
	/** The words of the article that show it. */
	evidence: string[];
	/** Who says so, where the article only reports it. */
	source?: string;
	/** None where its fact was never asked. */
	learnt?: Learnt;
}

/** A card for each question that is asked, in the order in which articles were added. */
export function cardsOf(
	modules: readonly StudyModule[],
	memories: readonly Memory[],
	offset: Offset
): Card[] {
	const byPlace = new Map(memories.map((memory) => [placeOf(memory), memory]));
	return [...modules].sort(byAge).flatMap((module) =>
		askedOf(module).map((question) => {
			const memory = byPlace.get(placeOf({ module: module.slug, fact: question.fact }));
			return {
				...cardOf(question, module),
				...(memory && { learnt: learntOf(memory, offset) })
			};
		})
	);
}

function byAge(a: StudyModule, b: StudyModule): number {
	return a.added - b.added || (a.slug < b.slug ? -1 : 1);
}

function cardOf(question: KeyedQuestion, { slug, title, added, changed }: StudyModule): Card {
	const id = joinedId(slug, question.id);
	// The order of what there is to choose from follows from the card's name: it stays when it is exported again.
	const { prompt, options } = toItem(question, id);
	const { sides } = printed(ask(question, id));
	const lists = sides ? sides.map((side) => [...side]) : [options];
	return {
		id,
		module: slug,
		title,
		added,
		changed,
		stem: prompt,
		lists: lists.filter((list) => list.length > 0),
		key: answerOnPaper(question),
		evidence: question.evidence.map(({ quote }) => quote),
		...(question.source && { source: question.source })
	};
}

function learntOf(memory: Memory, offset: Offset): Learnt {
	const { last, due, reviews, lapses, stability, difficulty, scheduling } = memory;
	return {
		dueDay: dayOf(due, offset),
		interval: Math.max(1, Math.round((due - last) / DAY)),
		reviews,
		lapses,
		stability,
		difficulty,
		retention: scheduling.retention,
		decay: scheduling.weights[20]!,
		last
	};
}
