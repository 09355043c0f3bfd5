/** How a blank is read aloud. */
const BLANK = 'blank';

/** The stem of the question in view and what can be chosen, as they stand in the page. Of its key they know nothing. */
export function questionWords(): string[] {
	const form = document.querySelector('#main form');
	const legend = form?.querySelector('legend')?.cloneNode(true) as Element | undefined;
	legend?.querySelectorAll('input').forEach((input) => input.replaceWith(` ${BLANK} `));
	const choices = form?.querySelectorAll('label > span, .chip[data-item]') ?? [];
	return [legend, ...choices]
		.map((element) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '')
		.filter((words) => words !== '');
}
