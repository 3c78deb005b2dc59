/**
 * Makes a table of keys by open addressing: key → its place among them, or −1.
 *
 * A key and its place lie side by side, so that a look-up that misses reads one line of memory.
 *
 * @param keys distinct, none of them 0
 */
export function createTable(keys: Uint32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const mask = size - 1;
  const slots = new Uint32Array(2 * size);
  keys.forEach((key, place) => {
    let slot = key & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = place;
  });
  return (key) => {
    let slot = key & mask;
    for (;;) {
      const found = slots[2 * slot];
      if (found === key) return slots[2 * slot + 1] ?? -1;
      if (found === 0) return -1;
      slot = (slot + 1) & mask;
    }
  };
}
