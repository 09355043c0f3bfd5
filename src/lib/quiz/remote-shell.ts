import type { Outbox } from './outbox.ts';
import type { Reply, SendRequest } from './wire.ts';

/** The way to the server. A promise that is rejected means: nobody knows whether it has arrived. */
export interface Transport {
	send(request: SendRequest): Promise<Reply>;
}

/** What a sitting that a server marks needs of the world. */
export interface RemoteShell {
	transport: Transport;
	/** Without one, what is not sent is kept nowhere, and the view says so. */
	outbox?: Outbox | undefined;
	/** Milliseconds that only go forward, from any beginning. */
	clock(): number;
	/** A name that nobody has had before. */
	newId(): string;
	wait(milliseconds: number): Promise<void>;
	/** A number in [0, 1). */
	chance(): number;
}
