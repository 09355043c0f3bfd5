import { enableCompileCache } from 'node:module';

// Some hundred small files are compiled at the first call and kept for the next; where the system keeps nothing, each time.
enableCompileCache();
await import('./cli/command.ts');
