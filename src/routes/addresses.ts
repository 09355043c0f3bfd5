import { learnAddresses } from './learn-addresses.ts';

/** Where all pages are; those that every learner loads know the others not. */
export const addresses = {
	...learnAddresses,
	join: (code?: string) => (code ? `/join/${code}` : '/join'),
	take: (attempt: string) => `/take/${attempt}`,
	takeLive: (attempt: string) => `/take/${attempt}/live`,
	missed: (attempt: string, which: 'missed' | 'all' = 'missed') =>
		`/take/${attempt}/missed${which === 'all' ? '?all' : ''}`,
	operations: (attempt: string) => `/api/v1/attempts/${attempt}/operations`,
	setUp: '/setup',
	signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
	teach: '/teach',
	account: '/teach/account',
	deleteAccount: '/teach/account/delete',
	handOver: '/teach/account/owner',
	removeTeacher: (id: string) => `/teach/account/teachers/${id}`,
	tokens: '/teach/tokens',
	openApi: '/api/v1/openapi.json',
	classes: '/teach/classes',
	class: (id: string) => `/teach/classes/${id}`,
	exportClass: (id: string) => `/teach/classes/${id}/export`,
	deleteClass: (id: string) => `/teach/classes/${id}/delete`,
	listEntry: (id: string, learner: string) => `/teach/classes/${id}/learners/${learner}`,
	exportLearner: (id: string, learner: string) => `/teach/classes/${id}/learners/${learner}/export`,
	invited: (token: string) => `/invited/${token}`,
	signOut: '/sign-out',
	newModule: '/teach/new',
	editor: (module: string) => `/teach/modules/${module}`,
	saveQuestion: (module: string) => `/teach/modules/${module}/save`,
	moduleArticle: (module: string) => `/teach/modules/${module}/article`,
	assign: (module: string) => `/teach/modules/${module}/assign`,
	assignment: (assignment: string) => `/teach/assignments/${assignment}`,
	code: (assignment: string) => `/teach/assignments/${assignment}/code`,
	watch: (assignment: string) => `/teach/assignments/${assignment}/live`,
	figures: (assignment: string) => `/teach/assignments/${assignment}/results`,
	resultsCsv: (assignment: string) => `/teach/assignments/${assignment}/results.csv`,
	answersCsv: (assignment: string) => `/teach/assignments/${assignment}/answers.csv`,
	learner: (assignment: string, learner: string) =>
		`/teach/assignments/${assignment}/learners/${learner}`,
	mend: (assignment: string, question: string) =>
		`/teach/assignments/${assignment}/questions/${question}/mend`,
	terms: (assignment: string) => `/teach/assignments/${assignment}/terms`,
	allow: (assignment: string, learner: string) =>
		`/teach/assignments/${assignment}/terms?for=${learner}#for-one`
};
