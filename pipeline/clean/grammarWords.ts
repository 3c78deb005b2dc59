/** Words that a lexicon of content words may lack. */
const FUNCTION_WORDS = new Set(
  "ne ni au aux du des duquel desquels desquelles auquel auxquels auxquelles en y se si où et ou".split(" "),
);

/** Words that stand beside any other, so that the two together may be a word by chance. */
const GRAMMAR = new Set(
  (
    "à a an the in on to of for by with from at up out off over under after before some any every no not one " +
    "where there here may can what who when so as is be it he we us or and nor than then through never how all " +
    "un une le la les de par pour sur sous sans dans entre contre avec bien mal tout tous toute plus moins très " +
    "non puis quand lors tant aussi quelque vis haut bas mi ou qui que quoi son sa ses ce cet cette est"
  ).split(" "),
);

export function knowsFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** @param hasLexicon whether the lexicon is of the text's language */
export function isGrammarWord(word: string, hasLexicon: boolean): boolean {
  return GRAMMAR.has(word) || (hasLexicon && word !== "ni" && FUNCTION_WORDS.has(word));
}
