import { error, fail } from '@sveltejs/kit';
import { faultOf, unkeptIn } from '#lib/server/database/faults.ts';
import { Refusal } from '#lib/server/refusal.ts';

/** Gives what was asked for; a refusal becomes a page with its status and its sentence. */
export async function orRefuse<T>(asked: Promise<T>): Promise<T> {
	try {
		return await asked;
	} catch (thrown) {
		const refusal = refusalIn(thrown);
		if (refusal) error(refusal.status, refusal.message);
		throw thrown;
	}
}

/** The refusal that was thrown, or that what the store says comes to; undefined for a fault of ours. */
export function refusalIn(thrown: unknown): Refusal | undefined {
	return thrown instanceof Refusal ? thrown : (faultOf(thrown) ?? unkeptIn(thrown));
}

/** What a form shows again after a refusal: what was typed, the sentence, and the field that it stands beside. */
export function refusedForm<Typed extends object>(thrown: unknown, typed: Typed) {
	const refusal = refusalIn(thrown);
	if (!refusal) throw thrown;
	const { status, message: problem, field } = refusal;
	return fail(status, { ...typed, problem, field });
}

/** The name of the page that a form was sent by: what it has made once is found by it, and not made again. */
export function pageIn(fields: Pick<FormData, 'get'> | undefined): string | undefined {
	return fields?.get('page')?.toString();
}
