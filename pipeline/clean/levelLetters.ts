import { type Draft, editDraft } from "./Draft.ts";
import { levelLigatures } from "./levelLigatures.ts";
import { levelOrdinals } from "./levelOrdinals.ts";
import { takeOutInvisibles } from "./takeOutInvisibles.ts";

/** A paragraph with plain letters: ordinals on the line, no invisible characters, no typesetter's ligatures. */
export function levelLetters(draft: Draft): Draft {
  if (!UNLEVEL.test(draft.text)) return draft;
  const ordinals = editDraft(draft, "level-ordinal", levelOrdinals(draft.text));
  const visible = editDraft(ordinals, "take-out-invisible", takeOutInvisibles(ordinals.text));
  return editDraft(visible, "level-ligature", levelLigatures(visible.text));
}

/** What one of the rules looks for. */
const UNLEVEL = /[<^\u00ad\u200b\u2060\ufb00-\ufb06\ufeff]/;
