import type { TextItem } from "../office/TextItem.ts";
import type { OdtLists, OpenList } from "./createOdtLists.ts";
import type { OdtStyles } from "./readOdtStyles.ts";

/** What is known while an ODT is read. */
export interface OdtState {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** Headings are one list through the whole document. */
  readonly outline: Omit<OpenList, "level">;
  /** Page number from 1; nothing where the file does not say how it was last printed. */
  page: number | undefined;
  /** The kind of the first page, once a paragraph was read. */
  firstPageStyle: string | undefined;
  /** Notes, and what was no part of them, in the order of their calls. */
  readonly notes: TextItem[];
  readonly marks: Set<string>;
  readonly warnings: Set<string>;
}
