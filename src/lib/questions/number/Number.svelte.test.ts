import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Number from './Number.svelte';

test.each([
	['%', 'A percentage'],
	['percent', 'A percentage'],
	['per cent', 'A percentage'],
	['people', 'Number of people'],
	[undefined, 'A number']
])(
	'to those who listen, a field for a number with the unit %s is called “%s”',
	async (unit, name) => {
		const question = { kind: 'number' as const, id: 'n', stem: 'How much?', ...(unit && { unit }) };
		const told = { key: '7', mark: 0 };
		const screen = await render(Number, { question, answer: '6', locked: true, told });
		expect(screen.container.querySelector('input')?.ariaLabel).toBe(name);
		expect(screen.container.textContent).toContain(`Right answer: 7${unit ? ` ${unit}` : ''}`);
		expect(screen.container.textContent).not.toContain('undefined');
	}
);
