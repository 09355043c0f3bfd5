import type { Bank } from './bank.ts';

/** A bank as it is stored: one form for the same bank, to the byte. A page writes it without the schema, which weighs more. */
export function writeBank(bank: Bank): string {
	return `${JSON.stringify(bank, null, '\t')}\n`;
}
