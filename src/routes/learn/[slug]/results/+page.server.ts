import { slugs } from '#lib/server/modules/shipped-modules.ts';
import type { EntryGenerator } from './$types';

/** No page links here before there is a result. */
export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));
