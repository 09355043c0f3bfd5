import { followHand } from '#lib/quiz/hand.browser.ts';

export { default as Ending, isThere } from './Ending.svelte';

// What nobody needs before the first press is no part of the first load.
followHand();
