/** What stands in the fields of a form, by their names. */
export type Values = Readonly<Record<string, string>>;

/** What was typed and is on no server yet: it outlives a reload of its page, in its tab alone. */
export interface Stashed {
	/** What was there when it was typed. */
	readonly onto: string;
	readonly values: Values;
}

export function readStash(key: string): Stashed | undefined {
	try {
		const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
		return isStashed(stored) ? stored : undefined;
	} catch {
		return undefined;
	}
}

/** Without a schema: the pages that keep something in a tab carry none. */
function isStashed(stored: unknown): stored is Stashed {
	const { onto, values } = (stored ?? {}) as Partial<Stashed>;
	const isText = (value: unknown) => typeof value === 'string';
	return isText(onto) && typeof values === 'object' && Object.values(values).every(isText);
}

/** Where the browser keeps nothing, it is not kept: who leaves the page is asked. */
export function stash(key: string, stashed: Stashed): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(stashed));
	} catch {
		dropStash(key);
	}
}

export function dropStash(key: string): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// Nothing is kept there.
	}
}

export function valuesOf(form: HTMLFormElement): Values {
	return Object.fromEntries(
		[...new FormData(form)].flatMap(([name, value]): [string, string][] =>
			typeof value === 'string' ? [[name, value]] : []
		)
	);
}

/** Whether a form has other values than the page came with; true where that cannot be known. */
export function isTypedInto(form: HTMLFormElement): boolean {
	return [...form.elements].some((field) => {
		if (field instanceof HTMLSelectElement)
			return [...field.options].some(
				({ selected, defaultSelected }) => selected !== defaultSelected
			);
		if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
		if (!(field instanceof HTMLInputElement)) return false;
		return field.type === 'radio'
			? field.checked !== field.defaultChecked
			: field.value !== field.defaultValue;
	});
}

/** Writes values into the fields of a form that have their names. */
export function fillIn(form: HTMLFormElement, values: Values): void {
	for (const field of form.elements) {
		if (!(field instanceof HTMLInputElement || isWritten(field))) continue;
		const value = values[field.name];
		if (value === undefined || field.type === 'hidden') continue;
		if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
		else field.value = value;
	}
}

function isWritten(field: Element): field is HTMLTextAreaElement | HTMLSelectElement {
	return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}
