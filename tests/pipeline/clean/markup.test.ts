import { describe, expect, it } from "vitest";
import { levelLigatures } from "../../../pipeline/clean/levelLigatures.ts";
import { levelOrdinals } from "../../../pipeline/clean/levelOrdinals.ts";
import { squeezeSpaces } from "../../../pipeline/clean/squeezeSpaces.ts";
import { takeOutEmphasis, takeOutStrayMarks } from "../../../pipeline/clean/takeOutEmphasis.ts";
import { takeOutEscapes } from "../../../pipeline/clean/takeOutEscapes.ts";
import { headingLevel, takeOutHeadingMarks } from "../../../pipeline/clean/takeOutHeadingMarks.ts";
import { takeOutInvisibles } from "../../../pipeline/clean/takeOutInvisibles.ts";
import { takeOutLinks } from "../../../pipeline/clean/takeOutLinks.ts";
import { applied } from "./applied.ts";

describe("takeOutHeadingMarks(text)", () => {
  it("takes out the marks before and after a heading", () => {
    expect(applied(takeOutHeadingMarks, "#### **58/140. Titre** ##")).toBe("**58/140. Titre**");
    expect(headingLevel("#### Titre")).toBe(4);
  });

  it("leaves a number sign that opens no heading", () => {
    expect(applied(takeOutHeadingMarks, "#1 et C#")).toBe("#1 et C#");
    expect(headingLevel("#1 et C#")).toBeUndefined();
  });
});

describe("takeOutLinks(text)", () => {
  it("keeps a link's words, also with escaped parentheses in them", () => {
    expect(
      applied(takeOutLinks, "[46/152](#) et [2133 \\(2014\\)](https://undocs.org/S/RES/2133(2014)),"),
    ).toBe("46/152 et 2133 \\(2014\\),");
  });

  it("leaves brackets that are no link", () => {
    expect(applied(takeOutLinks, "[sur le rapport (A/58/499)]")).toBe("[sur le rapport (A/58/499)]");
  });
});

describe("takeOutEscapes(text)", () => {
  it("takes out the backslash before punctuation only", () => {
    expect(applied(takeOutEscapes, "2133 \\(2014\\) C:\\temp")).toBe("2133 (2014) C:\\temp");
  });
});

describe("takeOutEmphasis(text)", () => {
  it("takes out italics and bold", () => {
    expect(applied(takeOutEmphasis, "1. *Prie* l’**Office** de _lire_")).toBe("1. Prie l’Office de lire");
  });

  it("leaves a product, a footnote star and a name with underscores", () => {
    for (const text of ["2 * 3 * 4", "le titre*", "un nom_de_fichier"])
      expect(applied(takeOutEmphasis, text)).toBe(text);
  });
});

describe("takeOutStrayMarks(text)", () => {
  it("takes out a lone mark at a note call", () => {
    expect(applied(takeOutStrayMarks, "2018³²*, et exhorte")).toBe("2018³², et exhorte");
  });
});

describe("levelOrdinals(text)", () => {
  it("sets raised letters on the line", () => {
    expect(applied(levelOrdinals, "XXI<sup>e</sup> siècle, 50^e séance, n<sup>o</sup> 1")).toBe(
      "XXIe siècle, 50e séance, no 1",
    );
  });

  it("leaves raised numbers, which call notes", () => {
    expect(applied(levelOrdinals, "siècle<sup>2</sup>")).toBe("siècle<sup>2</sup>");
  });
});

describe("takeOutInvisibles(text), levelLigatures(text), squeezeSpaces(text)", () => {
  it("takes out soft hyphens and zero-width spaces", () => {
    expect(applied(takeOutInvisibles, "crimi\u00adnalité\u200b")).toBe("criminalité");
  });

  it("spells a typesetter’s ligatures and keeps œ", () => {
    expect(applied(levelLigatures, "tra\ufb01c, o\ufb03ce, œuvre")).toBe("trafic, office, œuvre");
  });

  it("leaves one ordinary space for any white space, and none at the edges", () => {
    expect(applied(squeezeSpaces, " pour\u00a0: agir  ;\t")).toBe("pour : agir ;");
  });
});
