/** A state in which a question can be seen: with which answer, and what is told of it. */
export interface State {
	name: string;
	answer: 'none' | 'right' | 'wrong';
	locked: boolean;
	told: boolean;
}

export const states: [State, ...State[]] = [
	{ name: 'fresh', answer: 'none', locked: false, told: false },
	{ name: 'answered', answer: 'right', locked: false, told: false },
	{ name: 'locked', answer: 'wrong', locked: true, told: false },
	{ name: 'right', answer: 'right', locked: true, told: true },
	{ name: 'wrong', answer: 'wrong', locked: true, told: true },
	{ name: 'unanswered', answer: 'none', locked: true, told: true }
];
