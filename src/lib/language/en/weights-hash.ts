/** The SHA-256 of the weights that ship, zipped. Written by npm run train. */
export const WEIGHTS_SHA256 = '0719e847911960145652e971df1f18e531357086dea46ca1912bcc632c496ee3';
