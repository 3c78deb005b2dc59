import { ENGLISH_VERSION } from "./language/englishVersion.ts";
import type { Tools } from "./tools.ts";

/** With what documents are read, tagged and matched: the parts whose change changes counts. */
export interface ToolVersions {
  readonly pipeline: string;
  readonly model_fr: string;
  readonly model_en: string;
  readonly themes: string;
}

export function toolVersions(tools: Tools): ToolVersions {
  return {
    pipeline: tools.version,
    model_fr: tools.french.version,
    model_en: ENGLISH_VERSION,
    themes: tools.matcher.version,
  };
}
