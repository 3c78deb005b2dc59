/** Uniform numbers in [0, 1) from a seed: Mulberry32. */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Documents of 10 to 60 paragraphs whose own rates spread around 0.3: hits cluster by document. */
export function clusteredDocuments(size: number, next: () => number): { n: number; exposure: number }[] {
  return Array.from({ length: size }, () => {
    const exposure = 10 + Math.floor(50 * next());
    const rate = 0.1 + 0.4 * next();
    const n = Array.from({ length: exposure }, next).filter((draw) => draw < rate).length;
    return { n, exposure };
  });
}
