/** Raised when rules in code change what comes out. */
const RULES = 2;
/** The version of wink-eng-lite-web-model that stands in package.json. */
const MODEL = "1.8.1";

/** The English analyser's version, known without loading its model. */
export const ENGLISH_VERSION = `wink-eng-lite-web-model-${MODEL}-themeline-en-${RULES}`;
