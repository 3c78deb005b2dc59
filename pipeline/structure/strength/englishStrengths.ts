import type { VerbStrengths } from "./VerbStrengths.ts";

/**
 * The classes of English operative verbs: those of the scale by name, others by what they do.
 *
 * To recommend or propose asks less than to call upon; to endorse, approve, authorize, appropriate or proclaim settles.
 * "Notes" and "takes note" are neutral (General Assembly decision 55/488).
 */
export const englishStrengths: VerbStrengths = {
  phrases: {
    notes: `note, take note, take, take into account, take into consideration, observe, recall, remind, recognize,
      recognise, acknowledge, realize, understand, be aware, be mindful, be conscious, be cognizant, bear in mind, value,
      appreciate, welcome, commend, congratulate, applaud, thank, look forward, pay tribute`,
    invites: "invite",
    encourages: "encourage, recommend, advise, propose, suggest",
    "calls upon": "call, call upon, call on, call for, appeal",
    requests: "request, ask, instruct, direct",
    urges: "urge, exhort, implore",
    demands: "demand, order",
    decides: `decide, resolve, adopt, approve, authorize, authorise, endorse, appropriate, agree, proclaim, confirm,
      reconfirm, amend, revise, concur, appoint, elect, establish, extend, renew, set`,
    none: `reaffirm, affirm, stress, emphasize, re-emphasize, underline, underscore, highlight, reiterate, express,
      condemn, deplore, regret, reject, object, deeply concerned, be, remain, support, commit, recommit, pledge,
      determine, declare, consider, anticipate, respect, maintain, draw, bring, call attention, hope, insist, believe,
      share, abbreviation, stand, look, pay, bear`,
  },
  beside:
    /(?<!\p{L})(?:also|further|furthermore|moreover|once again|once more|again|accordingly|likewise|still|hereby|strongly|urgently|firmly|fully|greatly|deeply|solemnly|earnestly|continue to|in (?:this|that) (?:regard|context|respect),?|in particular)(?!\p{L})/gu,
  insisting: /(?<!\p{L})(?:strongly|urgently|earnestly)(?!\p{L})/u,
  lifted: "request, call, call upon, call on, call for, appeal, invite, ask",
  carriers: "reiterate, renew, reaffirm, express",
  carried: [
    [object("calls?|appeals?"), "calls upon"],
    [object("requests?"), "requests"],
    [object("invitations?"), "invites"],
    [object("encouragements?"), "encourages"],
    [object("demands?"), "demands"],
    [object("decisions?|endorsement|approval|authorization"), "decides"],
    [object("appreciation|gratitude|satisfaction|thanks|commendation|recognition"), "notes"],
  ],
};

/** A noun behind its possessive and an adjective. */
function object(nouns: string): RegExp {
  return new RegExp(`^(?:its )?(?:\\p{L}+ )??(?:${nouns})(?!\\p{L})`, "u");
}
