/** The SHA-256 of the weights that ship, zipped. Written by npm run train. */
export const WEIGHTS_SHA256 = '709a179e59335d422b6803139457b935cd2198e0a0234cf16690e2161bfdd3b1';
