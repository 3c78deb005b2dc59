/** What tells documents apart. */
export interface Identity {
  readonly id: string;
  readonly contentHash: string;
}

/** What becomes of the documents of a batch. */
export interface SortedOut<Document> {
  readonly loaded: readonly Document[];
  /** Those of the loaded that take the place of another text in the corpus. */
  readonly replaced: readonly Document[];
  /** Their content is in the corpus already, or came earlier in the batch. */
  readonly alreadyThere: readonly Document[];
  /** Their id belongs to another text. */
  readonly refused: readonly Document[];
}

/**
 * Decides what becomes of each document as if they came one by one, however they are cut into batches.
 *
 * @param staged documents in the order in which they come
 * @param present documents in the corpus that share an id or a content with one of them
 * @param replace a document whose id belongs to another text takes its place; otherwise it is refused.
 *   Of two in one batch the later one stays, the earlier one is refused
 */
export function sortOut<Document extends Identity>(
  staged: readonly Document[],
  present: readonly Identity[],
  replace: boolean,
): SortedOut<Document> {
  const inCorpus = new Set(present.map(({ id }) => id));
  const texts = new Map<string, Identity>(present.map((document) => [document.id, document]));
  const contents = new Set(present.map(({ contentHash }) => contentHash));
  const alreadyThere: Document[] = [];
  const refused: Document[] = [];
  const loaded = new Map<string, Document>();
  for (const document of staged) {
    const former = texts.get(document.id);
    if (contents.has(document.contentHash)) {
      alreadyThere.push(document);
      continue;
    }
    if (former && !replace) {
      refused.push(document);
      continue;
    }
    const overtaken = loaded.get(document.id);
    if (overtaken) refused.push(overtaken);
    if (former) contents.delete(former.contentHash);
    contents.add(document.contentHash);
    texts.set(document.id, document);
    loaded.delete(document.id);
    loaded.set(document.id, document);
  }
  const taken = [...loaded.values()];
  return { loaded: taken, replaced: taken.filter(({ id }) => inCorpus.has(id)), alreadyThere, refused };
}
