/**
 * What a person asked for is not done, and the sentence says why. Pages show it, `/api` sends it as
 * problem details; whatever else is thrown is a fault of ours.
 */
export class Refusal extends Error {
	/** As HTTP knows it: 400, 401, 403, 404, 409, 413, 429 or 503. */
	readonly status: number;
	/** The field of the form that it is about; none where it is about all of it. */
	readonly field: string | undefined;

	constructor(status: number, sentence: string, field?: string) {
		super(sentence);
		this.name = 'Refusal';
		this.status = status;
		this.field = field;
	}
}

/** The store cannot be written or read now. What was asked for may be tried again as it is. */
export function unavailable(sentence: string): Refusal {
	return new Refusal(503, sentence);
}
