import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Database } from "../pipeline/store/database.ts";
import { snapshot } from "../pipeline/store/snapshot.ts";
import { allowHosts } from "./allowHosts.ts";
import { createSnapshotReader } from "./createSnapshotReader.ts";
import { answerError, problem } from "./problem.ts";
import { createAsk } from "./queries/createAsk.ts";
import { readPage } from "./readPage.ts";
import { revalidate } from "./revalidate.ts";
import { corpus } from "./routes/corpus.ts";
import { createRouter, type RouteDeps } from "./routes/createRouter.ts";
import { addDocs } from "./routes/docs.ts";
import { document } from "./routes/document.ts";
import { documents } from "./routes/documents.ts";
import { health } from "./routes/health.ts";
import { paragraphs } from "./routes/paragraphs.ts";
import { series } from "./routes/series.ts";
import { themes } from "./routes/themes.ts";
import { wordings } from "./routes/wordings.ts";
import { words } from "./routes/words.ts";
import { servePage } from "./servePage.ts";

export interface AppDeps {
  readonly database: Database;
  readonly version: string;
  /** Folder of the built page; without it only the API is served. */
  readonly dashboard?: string;
  /** Host names beside this machine's own under which the server answers. */
  readonly hosts?: readonly string[];
  /** Where unexpected errors are told; stderr unless given. */
  readonly log?: (line: string) => void;
}

/** What the typed client of the page is made from. */
export type App = ReturnType<typeof createApp>;

const METHODS = "GET, HEAD, OPTIONS";

/**
 * The whole HTTP side as a value: `app.request("/api/health")` answers without a port.
 *
 * @throws if the page's folder cannot be read
 */
export function createApp({ database, version, dashboard, hosts = [], log = console.error }: AppDeps) {
  const ask = createAsk(database);
  const deps: RouteDeps = { ask, version };
  const app = createRouter();

  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    await next();
  });
  app.use(secureHeaders(HEADERS));
  app.use(compress());
  app.use(allowHosts(hosts));
  app.use(async (c, next) => {
    const { method } = c.req;
    if (method === "GET" || method === "HEAD") return next();
    c.header("Allow", METHODS);
    if (method === "OPTIONS") return c.body(null, 204);
    return problem(c, 405, "only GET, HEAD and OPTIONS are answered here");
  });
  app.onError(answerError(log));

  const alive = app.route("/", health(deps));
  app.use("/api/*", revalidate(createSnapshotReader(ask, () => snapshot(database))));
  const api = alive
    .route("/", corpus(deps))
    .route("/", documents(deps))
    .route("/", document(deps))
    .route("/", themes(deps))
    .route("/", series(deps))
    .route("/", wordings(deps))
    .route("/", words(deps))
    .route("/", paragraphs(deps));
  addDocs(app, version);
  if (dashboard !== undefined) app.get("*", servePage(readPage(dashboard)));
  app.notFound((c) => problem(c, 404, "there is nothing at this address"));
  return api;
}

const HEADERS: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", "data:", "blob:"],
    manifestSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
  },
  referrerPolicy: "same-origin",
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
};
