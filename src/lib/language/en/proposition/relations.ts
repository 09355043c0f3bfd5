/** Tags of finite verbs, of the Penn Treebank. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** What auxiliaries and "is" are to the word that the clause hangs on. */
export const VERBAL = /^(?:aux|aux:pass|cop)$/;
/** What subjects are to it. */
export const SUBJECTS = ['nsubj', 'nsubj:pass'] as const;
