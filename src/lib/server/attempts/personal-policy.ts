import type { Policy } from '#lib/quiz/policy.ts';
import type { Allowance } from '../assignments/allowances.ts';
import type { Assignment } from '../assignments/assignments.ts';

/** The policy of one attempt: the assignment's, with a time limit that ends where the assignment closes. */
export function policyOf(
	{ policy, closesAt }: Pick<Assignment, 'policy' | 'closesAt'>,
	{ extraSeconds }: Pick<Allowance, 'extraSeconds'>,
	startedAt: number
): Policy {
	const { timeLimitSeconds, ...others } = policy;
	const limits = [timeLimitSeconds, closesAt && Math.ceil((closesAt - startedAt) / 1000)];
	const given = limits.filter((limit) => limit !== undefined);
	if (given.length === 0) return policy;
	return { ...others, timeLimitSeconds: Math.max(1, Math.min(...given) + extraSeconds) };
}

/** When an attempt ends by itself, in milliseconds since 1970; none where it does not. */
export function deadlineAt(
	assignment: Pick<Assignment, 'policy' | 'closesAt'>,
	allowance: Pick<Allowance, 'extraSeconds'>,
	startedAt: number
): number | null {
	const { timeLimitSeconds } = policyOf(assignment, allowance, startedAt);
	return timeLimitSeconds === undefined ? null : startedAt + timeLimitSeconds * 1000;
}
