/**
 * Folders of files that are long because they list words. They hold no logic, so no limit of length
 * helps anyone there.
 */
export const wordLists = ['src/lib/language/en/lexicon/'];
