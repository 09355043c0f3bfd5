import { enableCompileCache } from 'node:module';

// Some hundred small files are compiled at the first call and kept for the next; where the system keeps nothing, each time.
enableCompileCache();
const command = process.argv[2];
await (command === 'backup' || command === 'restore'
	? import('./cli/backup.ts')
	: import('./cli/command.ts'));
