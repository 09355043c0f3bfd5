/** Fills a scratch database with a class of 28 and its answers, and serves it: `npm run demo`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fillDemo } from '../src/lib/server/demo/fill.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'readback-demo-'));
const { teacher, codes } = await fillDemo(DATA_DIR);
Object.assign(process.env, { DATA_DIR, DATABASE_URL: '' });
await import('./serve.mjs');
console.log(`
A class of 28, an assignment that is over, and one that goes on.
  As the teacher   http://${process.env.HOST}:${process.env.PORT}/teach   ${teacher.email}   ${teacher.password}
  As a learner     http://${process.env.HOST}:${process.env.PORT}/join/${codes.running}
It lives in ${DATA_DIR} until that folder is deleted.`);
