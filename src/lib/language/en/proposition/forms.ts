/** Verbs of one syllable, and some of two, double a single last consonant: "running", "submitting". */
const DOUBLED =
	/^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:.+)(?:mit|fer|pel|cur|get|gin|cut|run|set|put|hit|win|let|quip|trol|bel|set|fit|lap))$/;

/**
 * The form in "-ing" of a verb by its base.
 *
 * @example ingOf('make') // 'making'
 * @example ingOf('submit') // 'submitting'
 */
export function ingOf(base: string): string {
	if (/[^aeiou]ie$|^(?:die|lie|tie)$/.test(base)) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
	if (
		DOUBLED.test(base) &&
		!/[aeiou]{2}.$|[wxy]$|(?:offer|enter|differ|suffer|benefit|visit|limit|edit|audit|exhibit|inherit|profit|market|target|cover|gather|order|travel)$/.test(
			base
		)
	)
		return `${base}${base.at(-1)}ing`;
	return `${base}ing`;
}
