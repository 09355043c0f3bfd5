export const WEIGHTS_SHA256 = '';
