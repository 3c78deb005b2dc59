/** A sentence one page leaves for the next. */
export interface Notice {
  leave(text: string): void;
  /** The sentence, once. */
  take(): string;
}

export function createNotice(): Notice {
  let left = "";
  return {
    leave(text) {
      left = text;
    },
    take() {
      const text = left;
      left = "";
      return text;
    },
  };
}
