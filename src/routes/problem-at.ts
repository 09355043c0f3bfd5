/** What a form was answered with; see `refusedForm`. */
interface Answered {
	problem?: string | undefined;
	field?: string | undefined;
}

/** The sentence that stands beside a field, or, without one, above the form. */
export function problemAt(form: Answered | null | undefined, field?: string): string | undefined {
	return form?.field === field ? form?.problem : undefined;
}
