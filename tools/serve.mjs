/**
 * Serves the build, at http://127.0.0.1:3000 unless HOST and PORT say otherwise. Listening, and an
 * orderly end on SIGTERM and SIGINT, are the adapter's; here stands what it leaves open.
 */
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const BUILT = new URL('../build/index.js', import.meta.url);
const PROBLEMS = {
	EADDRINUSE: 'is already in use: stop what listens there, or set PORT to another one',
	EACCES: 'may not be used by this user: set PORT to one above 1023',
	EADDRNOTAVAIL: 'is not an address of this machine: set HOST to one that is',
	ENOTFOUND: 'is not a name that this machine knows: set HOST to one of its addresses'
};

process.env.HOST ??= '127.0.0.1';
process.env.PORT ??= '3000';
// Behind a TLS proxy the scheme is in this header; `schemeOf` fills it in where there is no proxy.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
// A teacher's file may be as large as the server takes; see src/lib/server/limits.ts.
process.env.BODY_SIZE_LIMIT ??= '21M';
// A page that streams keeps its connection open: nobody waits half a minute for a restart because of it.
process.env.SHUTDOWN_TIMEOUT ??= '5';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18))
	stop(
		`Readback needs Node 22.18 or newer, and this is Node ${process.versions.node}: \`npm start\` brings its own.`
	);
if (!existsSync(BUILT)) stop('There is no build yet: `npm start` builds and serves.');

if (!/^\d+$/.test(process.env.PORT) || Number(process.env.PORT) > 65535)
	stop(`PORT is "${process.env.PORT}", which is not a number from 0 to 65535.`);

// The adapter ends on some wrong settings with a trace, and takes others for what nobody means.
if (process.env.ORIGIN === '') delete process.env.ORIGIN;
if (process.env.ORIGIN !== undefined && !isOrigin(process.env.ORIGIN))
	stop(
		`ORIGIN is "${process.env.ORIGIN}", which is not how an address begins in a browser: https://readback.example.org, say.`
	);
if (!/^[1-9]\d*$/.test(process.env.XFF_DEPTH ?? '1'))
	stop(`XFF_DEPTH is "${process.env.XFF_DEPTH}", which is not a number of proxies.`);

// What the app answers beside SvelteKit: the build says so as soon as it has opened its database.
let door = () => false;
process.on('readback:door', (opened) => (door = opened));
const { server } = await import(BUILT.href);
const drawn = pathsDrawnAtBuild();
server.server.on('error', refuse);
// The adapter answers a page or a file whatever is asked of it, so that this has to come first.
server.server.off('request', server.attach);
server.server.on('request', (request, response) => {
	request.headers['x-forwarded-proto'] = schemeOf(request);
	// Pages that were rendered at build time pass no hook, and a `<meta>` cannot forbid framing.
	response.setHeader('x-frame-options', 'DENY');
	response.setHeader('x-content-type-options', 'nosniff');
	// No other site learns where somebody came from. (With `no-referrer` forms would have no origin.)
	response.setHeader('referrer-policy', 'same-origin');
	response.setHeader('cross-origin-opener-policy', 'same-origin');
	response.setHeader(
		'permissions-policy',
		'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
	);
	// What is kept is asked for again; the adapter says otherwise of files whose name changes with them.
	response.setHeader('cache-control', 'no-cache');
	if (door(request, response)) return;
	if (isFormForPrograms(request)) return refuseForm(response);
	if (isRenamed(request)) return refuseRenamed(response);
	if (isReading(request) || !drawn.has(pathOf(request))) server.attach(request, response);
	else response.writeHead(405, { allow: 'GET, HEAD' }).end();
});

// On SIGTERM npm ends the shell that it started this process through, and not this process, whose
// parent is another one from then on.
const parent = process.ppid;
const endWithNpm = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
if (process.env.npm_lifecycle_event === 'start') setInterval(endWithNpm, 500).unref();

/**
 * Without a proxy a page was asked for over plain HTTP. The adapter assumes https, takes the page's
 * origin for another one, and refuses every form. Where ORIGIN is set it believes that, and so is it here.
 */
function schemeOf({ headers }) {
	if (process.env.ORIGIN) return new URL(process.env.ORIGIN).protocol.slice(0, -1);
	return /^https\b/i.test(headers[process.env.PROTOCOL_HEADER.toLowerCase()] ?? '')
		? 'https'
		: 'http';
}

function isOrigin(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/**
 * What is sent to `/api` without a type is sent as a form by most programs. SvelteKit takes it for the form
 * of another site, because it names no origin, and answers before anything of ours can say what is wrong.
 */
function isFormForPrograms(request) {
	const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;
	return (
		!isReading(request) &&
		pathOf(request).startsWith('/api/') &&
		isForm.test(request.headers['content-type'] ?? '')
	);
}

function refuseForm(response) {
	const title = 'Send JSON, and say so in Content-Type.';
	response.writeHead(415, { 'content-type': 'application/problem+json' });
	response.end(JSON.stringify({ type: 'about:blank', status: 415, title }));
}

/**
 * Whether a browser says that a page of ours sends this, and the proxy in between has put another name or
 * scheme in the place of the one that the browser knows. Every form is refused then.
 */
function isRenamed(request) {
	const { origin, host, 'sec-fetch-site': site, 'x-forwarded-proto': scheme } = request.headers;
	if (isReading(request) || site !== 'same-origin' || !isOrigin(origin)) return false;
	if (process.env.ORIGIN ?? process.env.HOST_HEADER ?? process.env.PORT_HEADER) return false;
	const here = `${scheme}://${host}`;
	return URL.canParse(here) && new URL(here).origin !== new URL(origin).origin;
}

let isRenamingTold = false;

/** Whoever reads the console learns it too, once. */
function refuseRenamed(response) {
	const problem =
		'The proxy in front of Readback has to pass the Host header on and to set X-Forwarded-Proto, or ORIGIN has to be set: docs/hosting.md, “Behind a proxy”.';
	if (!isRenamingTold) console.error(`A form was refused. ${problem}`);
	isRenamingTold = true;
	response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(`This cannot be sent. ${problem}\n`);
}

function isReading({ method }) {
	return method === 'GET' || method === 'HEAD';
}

/** The path of a request without what was asked of it; as it came, if it is not written as paths are. */
function pathOf({ url }) {
	const path = url.split('?', 1)[0];
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** The addresses of pages and files that are there before anybody asks: nothing can be done to them. */
function pathsDrawnAtBuild() {
	const files = ['client', 'prerendered'].flatMap((folder) => {
		const root = fileURLToPath(new URL(`${folder}/`, BUILT));
		return existsSync(root) ? readdirSync(root, { recursive: true }) : [];
	});
	return new Set(
		files.map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^index)?\.html$/, '')}`)
	);
}

function refuse(error) {
	const problem = PROBLEMS[error.code];
	if (!problem) throw error;
	stop(`${process.env.HOST}:${process.env.PORT} ${problem}.`);
}

function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
