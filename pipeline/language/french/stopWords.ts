/** French words of grammar, folded: articles, prepositions, conjunctions, pronouns, forms of être and avoir. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans entre vers chez contre depuis pendant
  dès jusque jusqu' et ou où mais donc or ni car que qu' qui quoi dont si comme quand lorsque lorsqu' puisque puisqu'
  quoique quoiqu' ce c' cet cette ces ceci cela ça celui celle ceux celles je j' tu il elle on nous vous ils elles me m'
  te t' se s' lui leur leurs eux moi toi soi y mon ma mes ton ta tes son sa ses notre nos votre vos ne n' pas plus
  aussi très tout toute tous toutes même mêmes autre autres lequel laquelle lesquels lesquelles auquel auxquels
  auxquelles duquel desquels desquelles être est sont était étaient fut furent sera seront soit soient été étant
  avoir a ai as ont avait avaient eut eurent aura auront ait aient eu ayant`.split(/\s+/),
);
