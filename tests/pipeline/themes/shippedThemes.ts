import { join } from "node:path";
import { readThemes } from "../../../pipeline/read/readThemes.ts";
import { createThemeMatcher } from "../../../pipeline/themes/createThemeMatcher.ts";
import { ROOT } from "../../material.ts";

/** The matcher of the themes that ship. */
export const shippedThemes = createThemeMatcher(await readThemes(join(ROOT, "data/themes")));
