import type { Because, Outcome } from './device.ts';

/** A store refuses in many ways, all of them by throwing; a page gets the reason instead. */
export async function outcomeOf<T extends object | void>(
	work: () => Promise<T | Because>,
	otherwise: Because = 'failed'
): Promise<Outcome<T>> {
	try {
		const value = await work();
		return typeof value === 'string' ? { ok: false, because: value } : { ok: true, value };
	} catch (error) {
		return { ok: false, because: becauseOf(error) ?? otherwise };
	}
}

function becauseOf(error: unknown): Because | undefined {
	const name = nameOf(error);
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'ConstraintError') return 'taken';
	return name === 'SecurityError' ? 'refused' : undefined;
}

/** A library may wrap what the browser says in an error of its own. */
function nameOf(error: unknown): string {
	if (!(error instanceof Error)) return '';
	const inner = 'inner' in error ? nameOf(error.inner) : '';
	return inner || error.name;
}
