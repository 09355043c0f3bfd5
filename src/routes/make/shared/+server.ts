import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = false;

/**
 * Where other apps send what they share. On a device that has opened Readback before, its service worker answers
 * and this is never asked; elsewhere what was shared is not read: articles do not leave the device.
 */
export const POST: RequestHandler = () => redirect(303, '/make?lost');
