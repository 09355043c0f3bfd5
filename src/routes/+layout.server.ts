/** Every page is drawn at build time, save those that say otherwise. */
export const prerender = true;
