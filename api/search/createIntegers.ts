/** Integers of 32 bits, one after the other, of which there may be millions. */
export interface Integers {
  length(): number;
  push(value: number): void;
  at(index: number): number;
  /** All of them, in no more memory than they need. */
  packed(): Int32Array;
}

export function createIntegers(): Integers {
  let values = new Int32Array(64);
  let length = 0;
  return {
    length: () => length,
    push(value) {
      if (length === values.length) {
        const wider = new Int32Array(2 * length);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    at: (index) => values[index] ?? 0,
    packed: () => values.slice(0, length),
  };
}
