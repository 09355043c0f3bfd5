import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { serverLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

const hashWith = promisify(argon2);

/** What OWASP's cheat sheet on storing passwords names first for argon2id: kibibytes, passes, threads. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Hashes that are made at once: each takes 19 MB and a thread that others wait for. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * What is stored of a password, in the PHC string format: function, cost, salt and hash.
 * Throws a refusal for one that is too short, too long, or the name or address of its owner.
 */
export async function storedPassword(
	world: World,
	password: string,
	owner: { email: string; name: string }
): Promise<string> {
	checkPassword(password, owner);
	const salt = Buffer.from(world.bytes(SALT_BYTES));
	const hash = await hashOf(password, salt);
	const { memory, passes, parallelism } = COST;
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(hash)}`;
}

/** Whether a password is the one that was stored. Without a stored one it takes as long, and is not. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
	const [, , , , salt = '', hash = ''] = stored?.split('$') ?? [];
	if (password.length > serverLimits.passwordCharacters) return false;
	const found = await hashOf(password, Buffer.from(salt || NO_SALT, 'base64'));
	const wanted = Buffer.from(hash, 'base64');
	return wanted.length === found.length && timingSafeEqual(wanted, found);
}

const NO_SALT = Buffer.alloc(SALT_BYTES).toString('base64');

/** One sign over and over, the name of the product, and what lists of stolen passwords begin with. */
const FIRST_TRIED =
	/^(.)\1*$|^readback[\d.!-]*$|^(?:0?123456789\d*|password[\d.!]*|qwert[yz]uiop\d*)$/;

function checkPassword(password: string, { email, name }: { email: string; name: string }): void {
	const { passwordCharactersMin: min, passwordCharacters: max } = serverLimits;
	if (password.length < min)
		throw new Refusal(
			400,
			`A password has at least ${min} characters. A few words make a good one.`,
			'password'
		);
	if (password.length > max)
		throw new Refusal(400, `A password has at most ${max} characters.`, 'password');
	const plain = password.toLowerCase();
	const isKnown = [email, email.split('@')[0]!, name].some((word) => plain === word.toLowerCase());
	if (isKnown || FIRST_TRIED.test(plain))
		throw new Refusal(400, 'This password is the first that anybody would try.', 'password');
}

async function hashOf(password: string, nonce: Buffer): Promise<Buffer> {
	if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
	running++;
	try {
		const message = password.normalize('NFC');
		return await hashWith('argon2id', { message, nonce, tagLength: HASH_BYTES, ...COST });
	} finally {
		running--;
		waiting.shift()?.();
	}
}

function text(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '');
}
