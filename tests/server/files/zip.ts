import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip file, and what its headers say of it where that is not the truth. */
export interface ZipEntry {
	readonly name: string;
	readonly bytes: Uint8Array | string;
	readonly declares?: number;
	readonly isEncrypted?: boolean;
	/** Bytes that are packed already. */
	readonly isPacked?: boolean;
}

/** A zip file, and what its end says of the number of its entries where that is not the truth. */
export function zipOf(entries: readonly ZipEntry[], declares = entries.length): Uint8Array {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const entry of entries) {
		const plain = Buffer.from(entry.bytes);
		const packed = entry.isPacked ? plain : deflateRawSync(plain);
		const name = Buffer.from(entry.name);
		const length = entry.declares ?? plain.length;
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(entry.isEncrypted ? 1 : 0, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(entry.isPacked ? 0 : crc32(plain), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(length, 18);
		common.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, name]));
		locals.push(local);
		offset += local.length;
	}
	return Buffer.concat([
		...locals,
		...central,
		endOf(Buffer.concat(central).length, offset, declares)
	]);
}

function endOf(size: number, offset: number, declares: number): Buffer {
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(Math.min(declares, 0xffff), 8);
	end.writeUInt16LE(Math.min(declares, 0xffff), 10);
	end.writeUInt32LE(size, 12);
	end.writeUInt32LE(offset, 16);
	if (declares <= 0xffff) return end;
	const end64 = Buffer.alloc(56);
	end64.write('PK\x06\x06', 'latin1');
	end64.writeBigUInt64LE(44n, 4);
	end64.writeBigUInt64LE(BigInt(declares), 24);
	end64.writeBigUInt64LE(BigInt(declares), 32);
	end64.writeBigUInt64LE(BigInt(size), 40);
	end64.writeBigUInt64LE(BigInt(offset), 48);
	const locator = Buffer.alloc(20);
	locator.write('PK\x06\x07', 'latin1');
	locator.writeBigUInt64LE(BigInt(offset + size), 8);
	locator.writeUInt32LE(1, 16);
	return Buffer.concat([end64, locator, end]);
}
