import { expect, test } from '@playwright/test';
import { Assigned, moduleBy } from './assigned.ts';
import { seen } from './learner.ts';
import { expectSound } from './sound.ts';

test('a new assignment that is refused keeps what was chosen for it', async ({ page, request }) => {
	await page.goto(`/teach/modules/${await moduleBy(page, request)}/assign`);
	await page.getByLabel('Title').fill('A test on Friday');
	await page.getByRole('radio', { name: /^After each question/ }).check();
	await page.getByText('More', { exact: true }).click();
	await page.getByLabel('Time limit in minutes').fill('40');
	await page.getByLabel('Results are shown').selectOption('close');
	await page.getByRole('button', { name: 'Assign', exact: true }).click();
	await expect(seen(page, /need a closing time/)).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('A test on Friday');
	await expect(page.getByRole('radio', { name: /^After each question/ })).toBeChecked();
	await expect(page.getByLabel('Time limit in minutes')).toHaveValue('40');
	await expect(page.getByLabel('Results are shown')).toHaveValue('close');
	await expectSound(page);
	await page.getByLabel('Closes').fill('2030-01-11T12:00');
	await page.getByRole('button', { name: 'Assign', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'A test on Friday' })).toBeVisible();
});

test('terms that go on and are refused stand as they were typed', async ({ page, request }) => {
	const { id } = await Assigned.by(page, request);
	await page.goto(`/teach/assignments/${id}/terms`);
	await page.getByLabel('Title').fill('Until spring');
	await page.getByLabel('Opens').fill('2030-03-02T08:00');
	await page.getByLabel('Closes').fill('2030-03-01T08:00');
	await page.getByRole('button', { name: 'Keep the changes' }).click();
	await expect(seen(page, 'It closes before it opens.')).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('Until spring');
	await expect(page.getByLabel('Opens')).toHaveValue('2030-03-02T08:00');
	await page.getByLabel('Closes').fill('2030-03-03T08:00');
	await page.getByRole('button', { name: 'Keep the changes' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Until spring' })).toBeVisible();
});
