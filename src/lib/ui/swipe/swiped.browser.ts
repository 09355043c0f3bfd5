import { swipeOf, type Point } from './swipe.ts';

/** What a finger that begins there does is something else: it carries, types, chooses or pulls. */
const OTHERS = '[data-item], input[type=text], textarea, select, .sheet header';

/**
 * Tells of swipes over an element. It only watches: no touch is taken away from the page, and what scrolls
 * sideways scrolls.
 */
export function swiped(root: HTMLElement, go: (to: 'next' | 'previous') => void): void {
	let stroke: Point[] | undefined;

	root.addEventListener('touchstart', onstart, { passive: true });
	root.addEventListener('touchmove', (event) => stroke?.push(pointOf(event)), { passive: true });
	root.addEventListener('touchcancel', () => (stroke = undefined), { passive: true });
	root.addEventListener('touchend', onend, { passive: true });

	function onstart(event: TouchEvent) {
		const target = event.target as Element;
		const isOurs = event.touches.length === 1 && !target.closest(OTHERS) && !isWide(target);
		stroke = isOurs ? [pointOf(event)] : undefined;
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
