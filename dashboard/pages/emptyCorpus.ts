import { markup } from "../markup.ts";
import { DEFAULT_STATE } from "../state.ts";
import type { PageContext } from "./Page.ts";

/** What an empty corpus needs, with the way there. */
export function emptyCorpus({ say, navigation }: Pick<PageContext, "say" | "navigation">): HTMLElement {
  const { language } = navigation.state();
  const address = navigation.address({ ...DEFAULT_STATE, language, page: "corpus" });
  const command = markup`<code>npm run ingest -- ${say.folder}</code>`;
  return markup`<span>${say.emptyCorpus} <a href=${address}>${say.addFiles}</a>, ${say.emptyCommand} ${command}</span>`;
}
