/** What a file field offers first, as the endings of names. What a file is shows in its bytes all the same. */

/** What is read on a device. */
export const acceptedTexts = '.txt,.md,.markdown,.html,.htm';

/** What a server reads. */
export const acceptedDocuments = `${acceptedTexts},.docx,.pdf`;
