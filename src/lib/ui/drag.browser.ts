import { on } from 'svelte/events';

/** What happens when `data-item` elements are dragged over `data-place` elements of the same root. */
export interface Dragging {
	start(item: string): void;
	drop(item: string, place: string): void;
}

/** A mouse drags at once; a finger first scrolls, and drags only after it has rested on the item. */
const MOUSE_DISTANCE = 6;
const FINGER_REST_MS = 220;

/** Makes the items under `root` draggable by mouse, pen and finger; the result takes that back. */
export function dragging(root: HTMLElement, { start, drop }: Dragging): () => void {
	let item: HTMLElement | undefined;
	let place: HTMLElement | undefined;
	let from = { x: 0, y: 0 };
	let moving = false;
	let rest: ReturnType<typeof setTimeout> | undefined;

	function lift() {
		moving = true;
		item!.dataset.dragged = '';
		start(item!.dataset.item!);
	}

	function down(event: PointerEvent) {
		const pressed = (event.target as Element).closest<HTMLElement>('[data-item]');
		if (!pressed || event.button !== 0 || !event.isPrimary) return;
		item = pressed;
		from = { x: event.clientX, y: event.clientY };
		if (event.pointerType === 'touch') rest = setTimeout(lift, FINGER_REST_MS);
		document.addEventListener('pointermove', move);
		document.addEventListener('pointerup', end);
		document.addEventListener('pointercancel', end);
	}

	function move(event: PointerEvent) {
		const [x, y] = [event.clientX - from.x, event.clientY - from.y];
		if (!moving && Math.hypot(x, y) > MOUSE_DISTANCE) {
			if (event.pointerType === 'touch') return end(event);
			lift();
		}
		if (!moving) return;
		item!.style.translate = `${x}px ${y}px`;
		over(placeAt(event));
	}

	function end(event: Event) {
		clearTimeout(rest);
		document.removeEventListener('pointermove', move);
		document.removeEventListener('pointerup', end);
		document.removeEventListener('pointercancel', end);
		const [dragged, target] = [moving && item, place];
		over(undefined);
		if (item) {
			item.style.translate = '';
			delete item.dataset.dragged;
		}
		[item, moving] = [undefined, false];
		if (!dragged) return;
		// The click that ends a drag is not a tap.
		addEventListener('click', swallow, { capture: true, once: true });
		setTimeout(() => removeEventListener('click', swallow, true));
		drop(dragged.dataset.item!, event.type === 'pointerup' ? (target?.dataset.place ?? '') : '');
	}

	function over(next: HTMLElement | undefined) {
		if (place) delete place.dataset.over;
		place = next;
		if (place) place.dataset.over = '';
	}

	function placeAt({ clientX, clientY }: PointerEvent) {
		const place = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]');
		return place && root.contains(place) ? place : undefined;
	}

	/** Once a finger drags, the page must not scroll nor open its menu. */
	const still = (event: Event) => moving && event.preventDefault();
	const offs = [
		on(root, 'pointerdown', down),
		on(root, 'touchmove', still, { passive: false }),
		on(root, 'contextmenu', still)
	];
	return () => offs.forEach((off) => off());
}

function swallow(event: Event) {
	event.stopPropagation();
	event.preventDefault();
}
