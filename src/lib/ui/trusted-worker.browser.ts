/** The part of Trusted Types that is used here: TypeScript does not know them yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: () => string }
	): { createScriptURL: (address: string) => string };
}

/** Starts workers from one address, the only one that the policy of that name lets through: see svelte.config.js. */
export function workerStarter(policyName: string, address: string): () => Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy(policyName, { createScriptURL: () => address });
	return () => new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
