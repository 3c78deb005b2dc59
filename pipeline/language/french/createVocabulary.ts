/** What a vocabulary keeps of a form. */
export interface Kept {
  readonly form: string;
  readonly hash: number;
  /** Counts the forms since the vocabulary was cleared, from 0. */
  readonly place: number;
}

/** Distinct forms, found by their characters where they stand in a text: no string is made of a known one. */
export interface Vocabulary<Item extends Kept> {
  /** What was made of `text.slice(start, end)`; made now if it is new. */
  find(text: string, start: number, end: number, hash: number): Item;
  size(): number;
  clear(): void;
}

/** `hashUnit` of each of a form's UTF-16 code units, one after the other, from here. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** FNV-1a, as a signed number. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashUnits(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hash;
}

const FIRST_SIZE = 2 ** 14;

/** @param make is called once for each form, until the vocabulary is cleared */
export function createVocabulary<Item extends Kept>(
  make: (form: string, hash: number, place: number) => Item,
): Vocabulary<Item> {
  let items: Item[] = [];
  /** Places in `items`, plus 1; 0 is free. */
  let slots = new Int32Array(FIRST_SIZE);

  function find(text: string, start: number, end: number, hash: number): Item {
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const item = items[(slots[slot] ?? 0) - 1];
      if (item === undefined) return add(copy(text.slice(start, end)), hash, slot);
      if (item.hash === hash && stands(item.form, text, start, end)) return item;
    }
  }

  function add(form: string, hash: number, slot: number): Item {
    const item = make(form, hash, items.length);
    slots[slot] = items.push(item);
    if (items.length * 2 > slots.length) grow();
    return item;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 4);
    const mask = slots.length - 1;
    items.forEach(({ hash }, place) => {
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    });
  }

  return {
    find,
    size: () => items.length,
    clear() {
      items = [];
      slots = new Int32Array(FIRST_SIZE);
    },
  };
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) {
    if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/** A slice keeps all of the text that it is cut from in memory; this one stands alone. */
function copy(slice: string): string {
  return ` ${slice}`.slice(1);
}
