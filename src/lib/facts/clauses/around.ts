import type { Entity } from '#lib/language/en/names/name.ts';

/** What a phrase may leave to the words around it. */
export interface Around {
	/** Who is named beside the phrase: "his" may then stay. */
	readonly named?: Entity | undefined;
	/** The subject of the clause that the phrase is of, as it reads: "its" may then stay. */
	readonly subject?: string | undefined;
	/** Whether "its" or "their" can be what is named beside the phrase. */
	readonly own?: 'its' | 'their' | undefined;
	/** Whether "it" and "they" may stand in a reason or a purpose: they are what the question names. */
	readonly pointing?: boolean;
}
