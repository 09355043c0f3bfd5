import { hearOf } from '#lib/ui/events.browser.ts';
import { transportTo } from './transport.browser.ts';

/** What may become of an attempt that was handed in: its result may be seen, or it has more time and goes on. */
export type News = 'released' | 'open';

/** Milliseconds after which an assignment that has closed, but not for everybody, is asked about again. */
const AGAIN_MS = 60_000;

/** The longest that a browser waits for. */
const WAIT_MAX_MS = 2 ** 31 - 1;

interface Ended {
	/** Where to hear of changes, and where to ask how it stands. */
	live: string;
	operations: string;
	/** The number of the attempt's changes that the page knows of. */
	revision: number;
	/** In how many milliseconds results show by themselves; undefined where they wait for the teacher. */
	showsIn: number | undefined;
}

/** Says what has become of an attempt that has ended, as soon as anything has; gives back what ends that. */
export function hearAfterEnd(
	{ live, operations, revision, showsIn }: Ended,
	say: (news: News) => void
): () => void {
	const { send } = transportTo(operations);
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function ask(): Promise<boolean> {
		const { view } = await send({ version: 1, operations: [] });
		if (view.phase === 'handed-in') return false;
		say(view.phase === 'finished' ? 'released' : 'open');
		return true;
	}

	function askIn(milliseconds: number) {
		timer = setTimeout(
			() =>
				void ask().then(
					(isSaid) => isSaid || askIn(AGAIN_MS),
					() => askIn(AGAIN_MS)
				),
			Math.min(Math.max(0, milliseconds), WAIT_MAX_MS)
		);
	}

	const message = (data: string) => {
		// Where the server cannot be asked now, the same is heard again when it can.
		if (Number(data.split(' ')[1]) !== revision) void ask().catch(() => {});
	};
	const deafen = hearOf(live, { message });
	if (showsIn !== undefined) askIn(showsIn);
	return () => {
		deafen();
		clearTimeout(timer);
	};
}
