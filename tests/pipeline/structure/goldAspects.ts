import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { material } from "../../material.ts";
import { unify } from "./unify.ts";

interface Gold {
  readonly symbol: string;
  readonly title: string;
  readonly session: number;
  readonly date_adopted: string;
  readonly date_distributed: string | null;
  readonly agenda_item: number | null;
  readonly paragraphs: readonly GoldParagraph[];
  readonly footnotes: readonly { readonly n: number; readonly text: string }[];
  readonly cross_references: readonly string[];
}

interface GoldParagraph {
  readonly role: string;
  readonly number: number | null;
  readonly opening: string | null;
  readonly opening_surface: string | null;
  readonly footnote_marks: readonly string[];
  readonly text: string;
}

/** One thing that the hand-made truth says about a document, in lines that can be compared. */
export interface Aspect {
  readonly name: string;
  readonly ours: readonly string[];
  readonly gold: readonly string[];
}

/** The texts with a hand-made truth. */
export const GOLD_FILES = ["002_ce4fb8f96b1d298f.json", "003_9120c528675c6969.json"];

/** What a document says and what its hand-made truth says, aspect by aspect. */
export function goldAspects(file: string, document: StructuredDocument): readonly Aspect[] {
  const gold: Gold = JSON.parse(readFileSync(join(material("data/gold") ?? "", file), "utf8"));
  const body = document.paragraphs.filter(({ role }) => role !== "header");
  const { metadata } = document;
  return [
    {
      name: "paragraphs: text, role, number",
      ours: body.map(({ role, number, text }) => `${headed(role)} ${number ?? "–"} ${unify(text)}`),
      gold: gold.paragraphs.map(({ role, number, text }) => `${role} ${number ?? "–"} ${unify(text)}`),
    },
    {
      name: "openings: as written and as lemma phrase",
      ours: body.map(({ opening, openingLemma }) => `${openingLemma ?? "–"} | ${unify(opening ?? "–")}`),
      gold: gold.paragraphs.map((one) => `${one.opening ?? "–"} | ${unify(one.opening_surface ?? "–")}`),
    },
    {
      name: "note calls by paragraph",
      ours: body.map(({ noteCalls }) => noteCalls.map(({ mark }) => mark).join(" ")),
      gold: gold.paragraphs.map((one) => one.footnote_marks.join(" ")),
    },
    {
      name: "notes: number, text",
      ours: document.notes.map(({ mark, text }) => `${mark} ${unify(text)}`),
      gold: gold.footnotes.map(({ n, text }) => `${n} ${unify(text)}`),
    },
    {
      name: "citations as a set",
      ours: [...new Set(document.citations.map(({ text }) => text))].sort(),
      gold: [...new Set(gold.cross_references)].sort(),
    },
    {
      name: "symbol, title, session, dates, agenda item",
      ours: [
        metadata.symbol,
        unify(metadata.title ?? ""),
        metadata.session,
        metadata.dateAdopted,
        metadata.dateDistributed,
        metadata.agendaItem,
      ].map(String),
      gold: [
        gold.symbol,
        unify(gold.title),
        gold.session,
        gold.date_adopted,
        gold.date_distributed ?? undefined,
        gold.agenda_item ?? undefined,
      ].map(String),
    },
  ];
}

/** The gold texts call the opener a heading. */
function headed(role: string): string {
  return role === "opener" ? "heading" : role;
}
