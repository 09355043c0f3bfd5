import { findHand } from '#lib/ui/hand/hand.browser.ts';
import { swiped } from '#lib/ui/swipe/swiped.browser.ts';

/** How a device ticks at an answer: once where it is right, and otherwise twice. In milliseconds. */
const TICKS = { right: [25], other: [25, 80, 25] };

/** What is told of an answer is there so soon after it was given. */
const SOON_MS = 1_000;

/** From now on the sitting on this page follows the hand, as far as that is set on this device. */
export function followHand(): void {
	const root = document.getElementById('main')!;
	swiped(
		root,
		() => findHand().swipe,
		(to) => turn(root, to)
	);
	root.addEventListener('submit', () => tickAtVerdict(root), { capture: true });
}

/** Presses the button that leads there; where none does, and none may be pressed, nothing happens. */
function turn(root: HTMLElement, to: 'next' | 'previous'): void {
	const ticks = [...root.querySelectorAll<HTMLButtonElement>('nav .tick')];
	const at = ticks.findIndex((tick) => tick.ariaCurrent === 'step');
	// Without a place in the ruler it is the overview, which stands behind the last question.
	const place = at < 0 ? ticks.length : at;
	// While an answer can still be given, the button to skip stands between these two.
	const told = root.querySelector('form .primary + .handle');
	if (to === 'next' && told) (told.previousElementSibling as HTMLButtonElement).click();
	else ticks[place + (to === 'next' ? 1 : -1)]?.click();
}

function tickAtVerdict(root: HTMLElement): void {
	const mayTick = matchMedia('(any-pointer: coarse)').matches && 'vibrate' in navigator;
	if (!mayTick || !findHand().vibrate) return;
	const placeNow = () => root.querySelector('form .fields')?.textContent;
	const asked = placeNow();
	const observer = new MutationObserver((changes) => {
		const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
		const verdict = root.querySelector('form [data-feedback]');
		if (!verdict || !added.some((node) => node === verdict || node.contains(verdict))) return;
		observer.disconnect();
		// Who only went to a question that was answered before is told nothing anew.
		if (placeNow() !== asked) return;
		navigator.vibrate(verdict.classList.contains('right') ? TICKS.right : TICKS.other);
	});
	observer.observe(root, { childList: true, subtree: true });
	setTimeout(() => observer.disconnect(), SOON_MS);
}
