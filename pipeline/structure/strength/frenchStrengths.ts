import type { VerbStrengths } from "./VerbStrengths.ts";

/**
 * The classes of French operative verbs.
 *
 * A verb has the class of the English verb that the UN most often sets in its place in the same numbered paragraph
 * (A/RES/76 and 77, 13,641 pairs): "prie" is "requests" (996 of 1,021), "demande" "calls upon" or "calls for" (812 of
 * 925), "engage" "encourages" (423 of 581), "considère", "estime" and "sait" are "recognizes". "Notes" and "takes note"
 * are neutral (General Assembly decision 55/488).
 */
export const frenchStrengths: VerbStrengths = {
  phrases: {
    notes: `noter, prendre note, prendre acte, prendre connaissance, prendre conscience, prendre en considération,
      prendre en compte, tenir compte, constater, observer, considérer, estimer, savoir, savoir gré, reconnaître,
      connaître, comprendre, mesurer, apprécier, être conscient, avoir conscience, avoir à l'esprit, avoir pris note,
      avoir examiné, garder à l'esprit, se rendre compte, se dire conscient, se déclarer conscient, conscient, rappeler,
      saluer, se féliciter, se réjouir, se déclarer satisfait, accueillir, attendre avec intérêt, remercier, féliciter,
      rendre hommage, rendre, applaudir`,
    invites: "inviter",
    encourages: `encourager, engager, recommander, préconiser, prôner, conseiller, souhaiter, se déclarer favorable,
      proposer, suggérer`,
    "calls upon": "demander, appeler, lancer",
    requests: "prier, charger",
    urges: "exhorter, adjurer, conjurer, presser",
    demands: "exiger, sommer, enjoindre, ordonner",
    decides: `décider, adopter, approuver, autoriser, souscrire, faire, faire sien, ouvrir, fixer, créer, nommer, élire,
      désigner, proclamer, confirmer, réviser, modifier, apporter, convenir, s'associer, instituer, établir, proroger,
      prolonger, reconduire, arrêter, constituer, abroger, entériner, ratifier`,
    none: `souligner, réaffirmer, affirmer, insister, mettre l'accent, déclarer, se déclarer, se dire, dire, redire,
      exprimer, condamner, déplorer, dénoncer, regretter, rejeter, s'inquiéter, s'élever, s'opposer, appuyer, soutenir,
      juger, demeurer, rester, être, s'engager, signaler, indiquer, faire part, appeler l'attention, attirer, espérer,
      compter, respecter, partager, maintenir, croire, soumettre, s'en tenir, se proposer, réitérer, renouveler,
      adresser, continuer, répéter, prendre, avoir, attendre`,
  },
  beside:
    /(?<!\p{L})(?:également|aussi|en outre|de plus|par ailleurs|de nouveau|à nouveau|une nouvelle fois|une fois (?:de plus|encore)|encore une fois|encore|toutefois|cependant|néanmoins|en particulier|notamment|à cet égard|de même|en conséquence|particulièrement|pleinement|spécialement)(?!\p{L})/gu,
  insisting: /(?<!\p{L})(?:instamment|vivement|avec insistance|d'urgence|avec force|énergiquement)(?!\p{L})/u,
  lifted: "prier, demander, inviter, engager, appeler, lancer",
  carriers: "réitérer, renouveler, redire, répéter, réaffirmer, lancer, adresser, exprimer",
  carried: [
    [object("appels? (?:pressants?|urgents?|instants?)|demandes? instantes?|exhortations?"), "urges"],
    [object("appels?"), "calls upon"],
    [object("demandes?"), "requests"],
    [object("invitations?"), "invites"],
    [object("encouragements?"), "encourages"],
    [object("exigences?"), "demands"],
    [object("décisions?|approbation"), "decides"],
    [object("gratitude|reconnaissance|satisfaction|remerciements?|appréciation|hommage"), "notes"],
  ],
};

/** A noun behind its article or possessive, after "à cet égard", "l'expression de" and an adjective. */
function object(nouns: string): RegExp {
  return new RegExp(
    `^(?:,? ?à cet égard,? ?)?(?:l['’]expression de )?(?:s(?:a|on|es)|l(?:a|e|es)|une?|toute sa|tous ses) ?(?:plus )?(?:\\p{L}+ )??(?:${nouns})(?!\\p{L})|^(?:,? ?à cet égard,? ?)?l['’](?:${nouns})(?!\\p{L})`,
    "u",
  );
}
