import { sittingLimits } from './sitting-limits.ts';

/** The limits of the core that a person can meet, in one place. Over one of them a person gets a sentence, not a crash. */
export const limits = {
	...sittingLimits,
	/** Bytes of a file before it is read: a saved web page carries much that is not text. */
	fileBytes: 2_000_000,
	/** Bytes of a file of somebody's study, and what it has at most: 50,000 answers are thirty a day for four years. */
	studyFileBytes: 100_000_000,
	studyModules: 2_000,
	studyReviews: 200_000,
	studySittings: 20_000,
	/** Characters of a sentence about such a file: what stands in it may be longer. */
	fileProblem: 240,
	/** Characters of an article's text. */
	articleCharacters: 200_000,
	/** Characters of an article's title: a longer one is cut. */
	titleCharacters: 160,
	/** Elements of a page within each other: deeper ones are read as if all of them were closed. */
	pageDepth: 1_000,
	/** Parts of a page within each other that are weighed by themselves: weighing walks up through all of them. */
	pageParts: 24,
	/** Marks of quotations and lists in front of one line of Markdown: the lexer recurs for each of them. */
	markdownNesting: 40,
	/** Characters of a paragraph whose Markdown is understood: the time that takes grows with their square. */
	markdownParagraph: 4_000,
	/** Marks of emphasis and links in such a paragraph: they nest, and the lexer recurs for each of them. */
	markdownMarks: 300,
	/** Fewer words than this hold too few facts to ask about. */
	articleWordsMin: 40,
	/** Words and marks of one sentence: a longer one is a list, or has lost its stops, and is not asked about. */
	sentenceWords: 250,
	/** Facts of an article that are asked for: of longer ones, those in the most central sentences. */
	factsAsked: 600,
	/** Questions that a bank offers when nobody asks for a number. */
	questionsByDefault: 20,
	/** Questions that are read of those that a second maker suggests. */
	suggestions: 40,
	/** Characters of the stem, of an option and of the evidence that it suggests: longer ones are no question. */
	suggestedStem: 300,
	suggestedOption: 160,
	suggestedEvidence: 800,
	/** Bytes of a second maker's answer, where it is no longer read. */
	modelAnswerBytes: 1_000_000,
	/** Characters of an article that a second maker is sent: paragraphs behind them are asked by ours alone. */
	modelArticleCharacters: 60_000,
	/** Seconds that a second maker has when nobody says how many, and at most. */
	modelSecondsByDefault: 60,
	modelSecondsMax: 300,
	/** Characters of a stem that a person writes, and of what a teacher says about a key. */
	stemCharacters: 500,
	explanationCharacters: 1_000,
	/** The most that one question weighs. */
	questionPoints: 100,
	/** Different answers to one question that a tally counts by themselves, and characters of one of them. */
	distinctAnswers: 40,
	answerLabel: 80,
	/** Different marks or totals that a tally knows one by one: with more, what needs each of them is not told. */
	distinctMarks: 200
} as const;
