import * as v from 'valibot';

/** What stands as JSON in a column, by its schema. A row that does not fit it was damaged: it is an error of ours. */
export function readJson<S extends v.GenericSchema>(schema: S, stored: string): v.InferOutput<S> {
	return v.parse(schema, JSON.parse(stored));
}

/** A map that forgets what was not asked for longest. */
export class Recent<K, V> {
	readonly #size: number;
	readonly #map = new Map<K, V>();

	constructor(size: number) {
		this.#size = size;
	}

	get(key: K): V | undefined {
		const value = this.#map.get(key);
		if (value !== undefined) {
			this.#map.delete(key);
			this.#map.set(key, value);
		}
		return value;
	}

	set(key: K, value: V): void {
		this.#map.delete(key);
		this.#map.set(key, value);
		if (this.#map.size > this.#size) this.#map.delete(this.#map.keys().next().value!);
	}

	delete(key: K): void {
		this.#map.delete(key);
	}

	clear(): void {
		this.#map.clear();
	}
}
