import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
	Join,
	Joined,
	MadeAssignment,
	MadeModule,
	NewAssignment,
	NewModule,
	Problem,
	Reply,
	SendRequest,
	Submission
} from './shapes.ts';

/** One thing that can be asked for. */
interface Operation {
	method: 'get' | 'post';
	path: string;
	summary: string;
	/** Whose token it wants. */
	by: 'teacher' | 'learner' | 'nobody';
	takes?: GenericSchema;
	gives?: GenericSchema;
	/** What it gives that is no JSON. */
	type?: string;
	status?: number;
}

/** All of `/api/v1`, in the order in which it is used. */
export const operations: readonly Operation[] = [
	{
		method: 'post',
		path: '/api/v1/modules',
		summary: 'Makes a module of an article, of the page at an address, or of a bank',
		by: 'teacher',
		takes: NewModule,
		gives: MadeModule,
		status: 201
	},
	{
		method: 'post',
		path: '/api/v1/modules/{module}/assignments',
		summary: 'Assigns a module as it is now',
		by: 'teacher',
		takes: NewAssignment,
		gives: MadeAssignment,
		status: 201
	},
	{
		method: 'post',
		path: '/api/v1/join',
		summary: 'A learner comes in by a code',
		by: 'nobody',
		takes: Join,
		gives: Joined,
		status: 201
	},
	{
		method: 'post',
		path: '/api/v1/assignments/{assignment}/attempts',
		summary: 'The attempt that a learner goes on with, or a new one',
		by: 'learner',
		status: 201
	},
	{
		method: 'get',
		path: '/api/v1/attempts/{attempt}',
		summary: 'Where an attempt stands, as its learner may see it',
		by: 'learner',
		gives: Reply
	},
	{
		method: 'post',
		path: '/api/v1/attempts/{attempt}/operations',
		summary: 'Takes what a learner did; what the reply acknowledges is on the disk',
		by: 'learner',
		takes: SendRequest,
		gives: Reply
	},
	{
		method: 'post',
		path: '/api/v1/attempts/{attempt}/submission',
		summary: 'Hands an attempt in',
		by: 'learner',
		takes: Submission,
		gives: Reply
	},
	{
		method: 'get',
		path: '/api/v1/assignments/{assignment}/results',
		summary: 'The results of an assignment',
		by: 'teacher'
	},
	{
		method: 'get',
		path: '/api/v1/assignments/{assignment}/results.csv',
		summary: 'The results of an assignment as a table',
		by: 'teacher',
		type: 'text/csv'
	}
];

/** The description by OpenAPI 3.1. */
export function description(): object {
	const paths: Record<string, Record<string, object>> = {};
	for (const operation of operations)
		(paths[operation.path] ??= {})[operation.method] = described(operation);
	return {
		openapi: '3.1.0',
		info: {
			title: 'Readback',
			version: '1',
			description:
				'Modules, assignments, attempts and results. The pages use the same functions. Errors are problem details (RFC 9457).'
		},
		paths,
		components: {
			securitySchemes: {
				teacher: { type: 'http', scheme: 'bearer', description: 'Made on a page of the teacher’s' },
				learner: { type: 'http', scheme: 'bearer', description: 'Given by /api/v1/join' }
			}
		}
	};
}

function described({ path, summary, by, takes, gives, type, status = 200 }: Operation): object {
	const content = type
		? { [type]: {} }
		: { 'application/json': gives ? { schema: schemaOf(gives) } : {} };
	return {
		summary,
		security: by === 'nobody' ? [] : [{ [by]: [] }],
		parameters: Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
			name,
			in: 'path',
			required: true,
			schema: { type: 'string' }
		})),
		...(takes && { requestBody: { required: true, content: json(takes) } }),
		responses: {
			[status]: { description: 'Done', content },
			default: {
				description: 'What is wrong',
				content: { 'application/problem+json': { schema: schemaOf(Problem) } }
			}
		}
	};
}

function json(schema: GenericSchema): object {
	return { 'application/json': { schema: schemaOf(schema) } };
}

/** What a schema checks beyond JSON Schema is left out: the server says it in a sentence. */
function schemaOf(schema: GenericSchema): object {
	return toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
}
