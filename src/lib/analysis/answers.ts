import { cutInThirds, heldBy, thirdsOf, type Bands, type Cut, type Thirds } from './bands.ts';
import { ENOUGH, tooFew, toldShare, type Told } from './enough.ts';
import type { Tally } from './tally.ts';

/** Who gave one answer. */
export interface Given {
	/** How many attempts. */
	count: number;
	/** Of all attempts. */
	share: Told;
	/** Of each third by score, the share that gave it; undefined where there are too few to be cut in three. */
	thirds: Thirds | undefined;
}

/** What one question was answered. */
export interface Answers {
	/** The answers by themselves, those with the most first. */
	each: (Given & { label: string })[];
	/** All other answers together. */
	other: Given;
	/** No answer. */
	empty: Given;
	/** Why nothing is said by thirds. */
	why: string | undefined;
}

/** Who answered what to a question, in all and by thirds of the score. */
export function answersOf(tally: Tally, question: number): Answers {
	const { answers, other, empty } = tally.questions[question]!;
	const why = tooFew(tally.attempts, ENOUGH.thirds);
	const cut = why ? undefined : cutInThirds(tally.bands);
	const given = (bands: Bands) => givenBy(bands, tally.attempts, cut);
	return {
		each: answers
			.map(({ label, bands }) => ({ label, ...given(bands) }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
		other: given(other),
		empty: given(empty),
		why
	};
}

function givenBy(bands: Bands, attempts: number, cut: Cut | undefined): Given {
	const count = heldBy(bands);
	const third = attempts / 3;
	return {
		count,
		share: toldShare(attempts > 0 ? count / attempts : undefined, attempts),
		thirds: cut && (thirdsOf(bands, cut).map((held) => held / third) as Thirds)
	};
}
