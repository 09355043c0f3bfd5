import type { Session } from '#lib/server/teachers/teacher-sessions.ts';

declare global {
	namespace App {
		interface Locals {
			/** The teacher who is signed in on this device; none otherwise. */
			session?: Session | undefined;
		}
	}
}

export {};
