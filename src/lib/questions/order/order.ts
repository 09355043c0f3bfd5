import * as v from 'valibot';
import { shuffle } from '#lib/random.ts';
import type { Mark, QuestionType } from '../question.ts';
import type { Order } from './stored.ts';

export type { Order };

export type OrderAsked = Pick<Order, 'kind' | 'id' | 'stem'> & { events: string[] };

export const order = {
	kind: 'order',
	/** The events' texts, earliest first. */
	answer: v.array(v.string()),

	ask({ kind, id, stem, events }, seed) {
		return { kind, id, stem, events: shuffled(texts(events), seed + id) };
	},

	key({ events }) {
		return texts(events);
	},

	/**
	 * Kendall's tau between the answer and the key, not below 0: the share of pairs in the right order
	 * less the share in the wrong one, so that one slip costs little and a guess earns little.
	 */
	mark({ events }, answer): Mark {
		const places = texts(events).map((text) => answer.indexOf(text));
		if (answer.length !== events.length || places.includes(-1)) return 0;
		let balance = 0;
		for (let i = 0; i < places.length; i++)
			for (let j = i + 1; j < places.length; j++) balance += places[i]! < places[j]! ? 1 : -1;
		return Math.max(0, balance / ((places.length * (places.length - 1)) / 2));
	},

	tell(_, answer) {
		return answer.map((text, i) => `${i + 1}. ${text}`).join(' · ');
	}
} satisfies QuestionType<Order, string[], OrderAsked>;

/** How often is shuffled at most: events that are all alike come solved each time. */
const SHUFFLES = 16;

/**
 * In an order that follows from the seed and is never the right one: as shown, nobody has solved it.
 * A solved one is shuffled again, so that what is shown tells no more than that it is not the key.
 */
function shuffled(key: readonly string[], seed: string): string[] {
	let events = shuffle([...key].sort(), seed);
	for (let again = 1; again < SHUFFLES && String(events) === String(key); again++)
		events = shuffle([...events].sort(), `${seed} ${again}`);
	return events;
}

function texts(events: Order['events']): string[] {
	return events.map(({ text }) => text);
}
