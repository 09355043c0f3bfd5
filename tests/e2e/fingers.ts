import type { Page } from '@playwright/test';

/** In CSS pixels: as large as a finger; and what WCAG 2.5.8 asks for at least. */
const FINGER = 44;
const LEAST = 24;

/**
 * Controls that are smaller than a finger. The ruler and the arrows of an order are as high as one and narrower, for
 * what they do can be done otherwise; a title that is a link goes by its letters, and stands apart.
 */
export function smallControls(page: Page): Promise<string[]> {
	return page.evaluate(
		([finger, least]) => {
			/** What can be pressed: of a field in its label the label, of a strip that is one link all of it. */
			function areaOf(element: Element): DOMRect {
				const isWhole = getComputedStyle(element, '::after').position === 'absolute';
				const isBox = element.matches('[type=radio], [type=checkbox], [type=file]');
				const around = isBox ? element.closest('label') : isWhole && element.closest('.strip');
				return (around || element).getBoundingClientRect();
			}

			/** Whether nothing else is within half of the least from the middle of it. */
			function isApart(element: Element): boolean {
				const { left, right, top, bottom } = areaOf(element);
				const y = (top + bottom) / 2;
				return controls.every((other) => {
					if (other === element) return true;
					const box = areaOf(other);
					const isBeside = box.right < left || box.left > right;
					return isBeside || box.bottom <= y - least / 2 || box.top >= y + least / 2;
				});
			}

			const controls = [
				...document.querySelectorAll('a[href], button, input, select, textarea, summary')
			]
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.filter((element) => !element.matches('.skip, [type=hidden]'));
			return controls
				.filter((element) => {
					const { width, height } = areaOf(element);
					const isTitle = element.matches(':is(h1, h2, h3, li, dd, td) a:not(.button)');
					if (isTitle && isApart(element)) return false;
					const mayBeNarrow = element.matches('.tick, [data-step]');
					// Half a pixel is lost where a line is drawn.
					return width < (mayBeNarrow ? least : finger) - 0.5 || height < finger - 0.5;
				})
				.map((element) => element.outerHTML.slice(0, 120));
		},
		[FINGER, LEAST] as const
	);
}
