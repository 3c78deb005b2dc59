import type { GoldToken } from "./readTreebank.ts";

/**
 * Brings together what the treebanks tag in different ways, as the guide of the annotated resolutions does:
 * *être* is AUX also where it says that something is somewhere (GSD; the others waver), but for the existence in
 * *tout ce qui est*; *compris* in *y compris* is an adjective (Sequoia).
 */
export function harmonise(sentences: readonly (readonly GoldToken[])[]): readonly (readonly GoldToken[])[] {
  return sentences.map((tokens) =>
    tokens.map((token, i) => harmoniseToken(token, tokens[i - 1]?.form.toLowerCase() ?? "")),
  );
}

function harmoniseToken(token: GoldToken, before: string): GoldToken {
  if (token.lemma === "être" && token.tag === "VERB" && before !== "qui") return { ...token, tag: "AUX" };
  if (before === "y" && token.form === "compris") return { ...token, tag: "ADJ", lemma: "compris" };
  return token;
}
