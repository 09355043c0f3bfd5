import { goesAcross, isAtEdge, swipeOf, type Point } from './swipe.ts';

/** What a finger that begins there does is something else: it carries, types, chooses or pulls. */
const OTHERS = '[data-item], input[type=text], textarea, select, .sheet header';

/**
 * Tells of swipes over an element. A stroke that scrolls, up and down or in something that is wider than it shows,
 * is left alone, and so is one from an edge; one that goes across is kept from the browser, which would take it for
 * its own way back.
 */
export function swiped(
	root: HTMLElement,
	isOn: () => boolean,
	go: (to: 'next' | 'previous') => void
): void {
	let stroke: Point[] | undefined;

	root.addEventListener('touchstart', onstart, { passive: true });
	root.addEventListener('touchmove', onmove, { passive: false });
	root.addEventListener('touchcancel', () => (stroke = undefined), { passive: true });
	root.addEventListener('touchend', onend, { passive: true });

	function onstart(event: TouchEvent) {
		const target = event.target as Element;
		const isOurs = event.touches.length === 1 && !target.closest(OTHERS) && !isWide(target);
		const point = pointOf(event);
		stroke = isOurs && !isAtEdge(point, innerWidth) && isOn() ? [point] : undefined;
	}

	function onmove(event: TouchEvent) {
		stroke?.push(pointOf(event));
		const isOurs = stroke && goesAcross(stroke) && !isSelected();
		if (isOurs && event.cancelable) event.preventDefault();
	}

	function onend(event: TouchEvent) {
		stroke?.push(pointOf(event));
		const to = stroke && swipeOf(stroke, innerWidth);
		stroke = undefined;
		if (to && !isSelected()) go(to);
	}

	/** Whether it lies in something that scrolls sideways. */
	function isWide(target: Element): boolean {
		for (let at: Element | null = target; at && at !== root; at = at.parentElement)
			if (at.scrollWidth > at.clientWidth + 1 && scrolls(at)) return true;
		return false;
	}
}

function pointOf({ changedTouches: [touch], timeStamp }: TouchEvent): Point {
	return { x: touch!.clientX, y: touch!.clientY, at: timeStamp };
}

const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Whether words are being selected. */
const isSelected = () => getSelection()?.isCollapsed === false;
