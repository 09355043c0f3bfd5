import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { readForm } from '#lib/questions/forms.ts';
import { ask, keyOf } from '#lib/questions/index.ts';
import { specimens } from '#lib/questions/specimens.ts';
import PlainQuestion from './PlainQuestion.svelte';

const sentences = ['One.', 'Two.', 'Three.'];

test.each(specimens().map((question) => [`${question.kind} ${question.id}`, question] as const))(
	'%s: a browser sends what was given back as it was',
	async (_, question) => {
		const asked = ask(question, 'seed');
		const form = document.body.appendChild(document.createElement('form'));
		await render(PlainQuestion, {
			target: form,
			props: { question: asked, given: keyOf(question), sentences }
		});
		const sent = new FormData(form);
		const get = (name: string) => sent.get(name)?.toString() ?? null;
		expect(readForm(asked, get)).toEqual(keyOf(question));
		const fields = form.querySelectorAll('input, select');
		for (const field of fields) expect((field as HTMLInputElement).labels?.length).toBe(1);
		expect(form.querySelector('legend')?.textContent).toBe(asked.stem);
		form.remove();
	}
);
