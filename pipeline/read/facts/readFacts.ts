import type { Attribute, SourceFacts } from "../SourceDocument.ts";
import { fieldsFor } from "./fieldRole.ts";
import { fieldText } from "./fieldText.ts";
import { readGivenDate } from "./readGivenDate.ts";
import { readLanguageName } from "./readLanguageName.ts";

/** Facts, and what their giver should know: sentences without a full stop. */
export interface ReadFacts {
  readonly facts: SourceFacts;
  readonly warnings: readonly string[];
}

/** More of them are no facts about a document. */
const MOST_ATTRIBUTES = 200;
const LONGEST_NAME = 100;

/**
 * What the user gives about a document in fields or columns, told apart by their usual names.
 *
 * What cannot be read as a date or a language, and all fields without a role, are attributes as they are.
 *
 * @param fields name and value in their order, without that of the text
 */
export function readFacts(fields: ReadonlyMap<string, unknown>): ReadFacts {
  const texts = new Map<string, string>();
  for (const [name, value] of fields) {
    const text = name.trim() === "" ? undefined : fieldText(value);
    if (text !== undefined) texts.set(name, text);
  }
  const names = [...texts.keys()];
  const first = (role: "id" | "title" | "date" | "language", read: (text: string) => string | undefined) => {
    for (const name of fieldsFor(role, names)) {
      const value = read(texts.get(name) ?? "");
      if (value !== undefined) return { name, value };
    }
    return undefined;
  };
  const asItIs = (text: string) => text;
  const id = first("id", asItIs);
  const title = first("title", asItIs);
  const date = first("date", readGivenDate);
  const language = first("language", readLanguageName);
  const used = new Set([id, title, date, language].map((field) => field?.name));
  const rest = names.filter((name) => !used.has(name));
  const attributes: Attribute[] = rest
    .slice(0, MOST_ATTRIBUTES)
    .map((name) => ({ name: name.trim().slice(0, LONGEST_NAME), value: texts.get(name) ?? "" }));
  const known = language === undefined ? undefined : readLanguageName(language.value);
  return {
    facts: {
      ...(id && { id: id.value }),
      ...(title && { title: title.value }),
      ...(date && { date: date.value }),
      ...(known && { language: known }),
      given: true,
      attributes,
    },
    warnings: [
      ...warningsAboutDates(texts, names, date),
      ...(rest.length > MOST_ATTRIBUTES
        ? [`only the first ${MOST_ATTRIBUTES} of its ${rest.length} further fields are kept`]
        : []),
    ],
  };
}

function warningsAboutDates(
  texts: ReadonlyMap<string, string>,
  names: readonly string[],
  date: { readonly name: string; readonly value: string } | undefined,
): readonly string[] {
  const [surest] = fieldsFor("date", names);
  if (surest === undefined) return [];
  const written = texts.get(surest) ?? "";
  if (date?.name !== surest)
    return [
      `the date given (${written.slice(0, 40)}) cannot be read: write it as 2019-12-18, 2019-12 or 2019`,
    ];
  if (date.value.length === 4 && /^\d{1,2}\D\d{1,2}\D\d{4}/u.test(written))
    return [`the date given (${written.slice(0, 40)}) may be two days: only its year was taken`];
  return [];
}
