import fc from 'fast-check';

/** Learners of the class to which it happens. */
export const LEARNERS = 4;

/** What may happen to an assignment. Numbers choose a learner, a question, an amount. */
export const Happening = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			type: fc.constant('answer' as const),
			who: fc.nat(LEARNERS - 1),
			right: fc.boolean()
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ type: fc.constant('finish' as const), who: fc.nat(LEARNERS - 1) })
	},
	{ weight: 4, arbitrary: fc.record({ type: fc.constant('wait' as const), seconds: fc.nat(60) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			type: fc.constant('allow' as const),
			who: fc.nat(LEARNERS - 1),
			seconds: fc.nat(90),
			fewer: fc.boolean()
		})
	},
	fc.record({ type: fc.constant('close' as const), secondsAgo: fc.nat(60) }),
	fc.record({ type: fc.constant('reopen' as const) }),
	fc.record({ type: fc.constant('look' as const) }),
	fc.record({
		type: fc.constant('mend' as const),
		question: fc.nat(40),
		option: fc.nat(3),
		out: fc.boolean()
	}),
	fc.record({ type: fc.constant('undo' as const) })
);
export type Happening = typeof Happening extends fc.Arbitrary<infer T> ? T : never;
