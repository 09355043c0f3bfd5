/** What happens when `data-item` elements are dragged over `data-place` elements of the same root. */
export interface Dragging {
	start(item: string): void;
	/** The place is '' where the item was let go outside of all of them. */
	drop(item: string, place: string): void;
}

/** A mouse drags at once; a finger first scrolls, and drags only after it has rested on the item. */
const MOUSE_DISTANCE = 6;
const FINGER_REST_MS = 220;

/** Makes the items under `root` draggable by mouse, pen and finger; the result takes that back. */
export function dragging(root: HTMLElement, on: Dragging): () => void {
	const drag = new Drag(root, on);
	// Once a finger drags, the page must not scroll nor open its menu.
	const listeners = { pointerdown: drag.down, touchmove: drag.still, contextmenu: drag.still };
	for (const [type, listener] of Object.entries(listeners))
		root.addEventListener(type, listener as EventListener, { passive: false });
	return () => {
		for (const [type, listener] of Object.entries(listeners))
			root.removeEventListener(type, listener as EventListener);
	};
}

class Drag {
	readonly #root: HTMLElement;
	readonly #on: Dragging;
	#item: HTMLElement | undefined;
	#place: HTMLElement | undefined;
	#from = { x: 0, y: 0 };
	#isMoving = false;
	#rest: ReturnType<typeof setTimeout> | undefined;

	constructor(root: HTMLElement, on: Dragging) {
		this.#root = root;
		this.#on = on;
	}

	down = (event: PointerEvent) => {
		const item = (event.target as Element).closest<HTMLElement>('[data-item]');
		if (!item || event.button !== 0 || !event.isPrimary) return;
		this.#item = item;
		this.#from = { x: event.clientX, y: event.clientY };
		if (event.pointerType === 'touch') this.#rest = setTimeout(() => this.#lift(), FINGER_REST_MS);
		document.addEventListener('pointermove', this.#move);
		document.addEventListener('pointerup', this.#end);
		document.addEventListener('pointercancel', this.#end);
	};

	still = (event: Event) => {
		if (this.#isMoving) event.preventDefault();
	};

	#lift() {
		this.#isMoving = true;
		this.#item!.dataset.dragged = '';
		this.#on.start(this.#item!.dataset.item!);
	}

	#move = (event: PointerEvent) => {
		const [x, y] = [event.clientX - this.#from.x, event.clientY - this.#from.y];
		if (!this.#isMoving && Math.hypot(x, y) > MOUSE_DISTANCE) {
			if (event.pointerType === 'touch') return this.#end(event);
			this.#lift();
		}
		if (!this.#isMoving) return;
		this.#item!.style.translate = `${x}px ${y}px`;
		const under = document.elementFromPoint(event.clientX, event.clientY);
		const place = under?.closest<HTMLElement>('[data-place]');
		this.#goOver(place && this.#root.contains(place) ? place : undefined);
	};

	#end = (event: Event) => {
		clearTimeout(this.#rest);
		document.removeEventListener('pointermove', this.#move);
		document.removeEventListener('pointerup', this.#end);
		document.removeEventListener('pointercancel', this.#end);
		if (!this.#isMoving) return;
		this.#isMoving = false;
		const { style, dataset } = this.#item!;
		const place = event.type === 'pointerup' ? this.#place?.dataset.place : undefined;
		style.translate = '';
		delete dataset.dragged;
		this.#goOver(undefined);
		swallowClick();
		this.#on.drop(dataset.item!, place ?? '');
	};

	#goOver(place: HTMLElement | undefined) {
		delete this.#place?.dataset.over;
		this.#place = place;
		if (place) place.dataset.over = '';
	}
}

/** The click that ends a drag is not a tap. */
function swallowClick() {
	const swallow = (event: Event) => event.stopPropagation();
	addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => removeEventListener('click', swallow, true));
}
