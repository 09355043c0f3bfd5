import { blindOf, blindViewOf, operateBlind, type Blind } from './blind.ts';
import { goesOnAlone, type Policy } from './policy.ts';
import type { Opening, Reply, Sent } from './wire.ts';

/** Where the server stands, as a page without keys knows it. */
export interface Ground {
	/** The sitting; none where the page can only show what the server shows it. */
	blind?: Blind | undefined;
	/** What the page knows may not be all of it: the paper tells. */
	isUnsure: boolean;
}

/** Where the server stands when a page is opened. */
export function groundOf({ paper, view }: Pick<Opening, 'paper' | 'view'>, policy: Policy): Ground {
	if (!goesOnAlone(policy) || isOver({ view })) return { isUnsure: false };
	return paper ? { blind: blindOf(paper, policy), isUnsure: false } : { isUnsure: true };
}

/**
 * Where the server stands after its reply. Without a paper that follows from what was sent, unless
 * another tab has gone on too.
 */
export function groundAfter(
	before: { blind: Blind | undefined; seq: number; wasAsked: boolean },
	reply: Reply,
	acknowledged: readonly Sent[],
	policy: Policy
): Ground {
	const { blind, seq, wasAsked } = before;
	if (reply.paper || !blind || isOver(reply)) {
		const ground = groundOf(reply, policy);
		// Who was asked for the paper and has sent none has none.
		return { ...ground, isUnsure: ground.isUnsure && !wasAsked };
	}
	const fresh = acknowledged.filter((each) => each.seq > seq);
	const after = fresh.reduce((on, { event, question }) => operateBlind(on, event, question), blind);
	const isHinted = fresh.some(({ event }) => event.type === 'hint');
	const isWhole = !reply.problem && reply.seq === seq + fresh.length && looksLike(after, reply);
	return { blind: after, isUnsure: isHinted || !isWhole };
}

/** Whether a sitting has come to what the server shows, as far as that can be seen. */
function looksLike(blind: Blind, { view }: Reply): boolean {
	const { phase, progress } = blindViewOf(blind);
	return phase === view.phase && JSON.stringify(progress) === JSON.stringify(view.progress);
}

export function isOver({ view }: Pick<Reply, 'view'>): boolean {
	return view.phase === 'finished' || view.phase === 'handed-in';
}
