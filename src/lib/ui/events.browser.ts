/** A browser gives up where it is answered by anything else, as by a proxy while the server starts: so long until it tries anew. */
const AGAIN_MS = 5_000;

/** What a page hears of, and whether it hears anything now. */
interface Hearing {
	message(data: string): void;
	live?: (isLive: boolean) => void;
}

/** Hears what the server says at an address, for as long as the page is there; gives back what ends that. */
export function hearOf(address: string, { message, live = () => {} }: Hearing): () => void {
	let source: EventSource;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function open(): void {
		source = new EventSource(address);
		source.onopen = () => live(true);
		source.onmessage = ({ data }: MessageEvent<string>) => message(data);
		source.onerror = () => {
			live(false);
			if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
		};
	}

	open();
	return () => {
		clearTimeout(timer);
		source.close();
	};
}
