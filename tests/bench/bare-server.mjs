// The least that can acknowledge an answer durably: node:http, one insert, the same groups to the disk. It knows
// no learner, marks nothing, shows nothing.
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(process.argv[2]);
database.exec('pragma journal_mode = wal; pragma synchronous = full');
database.exec(
	'create table operation (attempt text, seq integer, id text, at integer, event text, primary key (attempt, id))'
);
const insert = database.prepare(
	'insert into operation values (?, ?, ?, ?, ?) on conflict do nothing'
);
const begin = database.prepare('begin immediate');
const commit = database.prepare('commit');
let waiting = [];

function write() {
	const group = waiting;
	waiting = [];
	begin.run();
	for (const { attempt, operations } of group)
		for (const { id, seq, event } of operations)
			insert.run(attempt, seq, id, Date.now(), JSON.stringify(event));
	commit.run();
	for (const { operations, response } of group) {
		const acknowledged = operations.map(({ id }) => id);
		const seq = operations.at(-1).seq;
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ version: 1, seq, acknowledged }));
	}
}

const server = createServer((request, response) => {
	let text = '';
	request.setEncoding('utf8');
	request.on('data', (part) => (text += part));
	request.on('end', () => {
		const attempt = request.url.split('/')[4];
		if (waiting.length === 0) setImmediate(write);
		waiting.push({ attempt, operations: JSON.parse(text).operations, response });
	});
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
