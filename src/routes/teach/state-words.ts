/** When an assignment can be taken, in milliseconds since 1970. */
export interface Times {
	opensAt?: number | undefined;
	closesAt?: number | undefined;
}

/** Whether an assignment can be taken now, in a word or two. */
export function stateWords({ opensAt, closesAt }: Times, now: number): string {
	if (opensAt !== undefined && now < opensAt) return 'Not open yet';
	return closesAt !== undefined && now >= closesAt ? 'Closed' : 'Open';
}
