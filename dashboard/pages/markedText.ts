import type { Hit } from "../client.ts";
import type { Catalogue } from "../locales/fr.ts";
import { markup } from "../markup.ts";
import { cutText } from "./cutText.ts";

/** A paragraph's text with one `mark` per mention; a mention inside a proper name is marked otherwise, and says where. */
export function markedText(
  text: string,
  hits: readonly Pick<Hit, "start" | "end" | "named_in">[],
  say: Catalogue,
): readonly Node[] {
  return cutText(text, hits).map((piece) => {
    const hit = piece.hits[0];
    if (hit === undefined) return new Text(piece.text);
    if (hit.named_in === null) return markup`<mark>${piece.text}</mark>`;
    return markup`<mark class="is-named" title=${say.namedIn(hit.named_in)}>${piece.text}</mark>`;
  });
}
