import type { XmlElement } from "../akn/XmlElement.ts";
import type { ListCounter } from "./createListCounter.ts";
import type { NoteBook } from "./createNoteBook.ts";
import type { Styles } from "./readStyles.ts";

/** What is known while a DOCX is read. */
export interface DocxState {
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly notes: NoteBook;
  /** Page number from 1; nothing where the file does not say how it was last printed. */
  page: number | undefined;
  /** The sections that were met: they name page headers and feet. */
  readonly sections: XmlElement[];
  readonly warnings: Set<string>;
}
