import { BlockList, isIP } from 'node:net';
import { serverLimits } from '../limits.ts';

/** Where a page is asked for. */
export interface Target {
	readonly url: URL;
	/** The very address that the connection goes to. */
	readonly host: string;
}

/** The addresses of a name, as numbers. */
export type Resolve = (name: string) => Promise<readonly string[]>;

const NO_ADDRESS =
	'This is no address of a page: copy it from the browser, with https:// in front.';
const TOO_LONG = `An address has at most ${serverLimits.addressCharacters} characters.`;
const OTHER_PORT = 'Readback fetches pages from the usual ports alone (80 and 443).';
const WITH_NAME = 'Take the name and the password out of this address.';
const NOT_PUBLIC =
	'This address is not on the open internet, and Readback fetches nothing from there.';
const NO_HOST = 'There is no server of this name: look for a typing error in the address.';

/** What an address leads to. Every number of its host must be a public one. */
export async function targetOf(
	address: string,
	resolve: Resolve
): Promise<{ target: Target; problem?: undefined } | { target?: undefined; problem: string }> {
	const url = URL.parse(address.trim());
	if (address.length > serverLimits.addressCharacters) return { problem: TOO_LONG };
	if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
		return { problem: NO_ADDRESS };
	if (url.username !== '' || url.password !== '') return { problem: WITH_NAME };
	// The usual port of a scheme stands in no URL; the other one's does.
	if (!['', '80', '443'].includes(url.port)) return { problem: OTHER_PORT };
	const name = url.hostname.replace(/^\[|\]$/g, '');
	const hosts = isIP(name) ? [name] : await resolve(name).catch(() => []);
	// Newer addresses do not work from everywhere.
	const [host] = hosts.toSorted((a, b) => isIP(a) - isIP(b));
	if (host === undefined) return { problem: NO_HOST };
	if (!hosts.every(isPublicAddress)) return { problem: NOT_PUBLIC };
	return { target: { url, host } };
}

/** IPv4 without what the registries keep for other uses (RFC 6890 and its successors). */
const KEPT_4 = blockList('ipv4', [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.31.196.0/24',
	'192.52.193.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'192.175.48.0/24',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/4',
	'240.0.0.0/4'
]);

/**
 * All of IPv6 that is given to anybody is in 2000::/3. What embeds an IPv4 address, and could so lead
 * within (mapped, NAT64, 6to4, Teredo), is outside of it, or taken out of it below.
 */
const GIVEN_6 = blockList('ipv6', ['2000::/3']);
const KEPT_6 = blockList('ipv6', [
	'2001::/23',
	'2001:db8::/32',
	'2002::/16',
	'2620:4f:8000::/48',
	'3fff::/20'
]);

/**
 * Whether an address is one of the open internet.
 *
 * @example isPublicAddress('169.254.169.254') // false
 */
export function isPublicAddress(address: string): boolean {
	if (isIP(address) === 4) return !KEPT_4.check(address, 'ipv4');
	if (isIP(address) !== 6 || address.includes('%')) return false;
	return GIVEN_6.check(address, 'ipv6') && !KEPT_6.check(address, 'ipv6');
}

function blockList(family: 'ipv4' | 'ipv6', nets: readonly string[]): BlockList {
	const list = new BlockList();
	for (const net of nets) {
		const [start = '', bits] = net.split('/');
		list.addSubnet(start, Number(bits), family);
	}
	return list;
}
