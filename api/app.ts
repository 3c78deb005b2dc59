import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Database } from "../pipeline/store/database.ts";
import { allowHosts } from "./allowHosts.ts";
import { allowMethods } from "./allowMethods.ts";
import { createKeptCorpus } from "./createKeptCorpus.ts";
import { createJobs, type Jobs } from "./jobs/createJobs.ts";
import { ofOneState } from "./ofOneState.ts";
import { answerError, problem } from "./problem.ts";
import { createAsk } from "./queries/createAsk.ts";
import { readPage } from "./readPage.ts";
import { refuseOtherSites } from "./refuseOtherSites.ts";
import { revalidate } from "./revalidate.ts";
import { corpus } from "./routes/corpus.ts";
import { createRouter, type RouteDeps } from "./routes/createRouter.ts";
import { addDocs } from "./routes/docs.ts";
import { document } from "./routes/document.ts";
import { documentAudit } from "./routes/documentAudit.ts";
import { documentCitedBy } from "./routes/documentCitedBy.ts";
import { documents } from "./routes/documents.ts";
import { health } from "./routes/health.ts";
import { ingest } from "./routes/ingest.ts";
import { jobs as jobRoutes } from "./routes/jobs.ts";
import { paragraphs } from "./routes/paragraphs.ts";
import { removeDocument } from "./routes/removeDocument.ts";
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
  /** Who knows it may write from outside the page. */
  readonly token?: string;
  /** Takes in the files that are sent; one of its own unless given. */
  readonly jobs?: Jobs;
  /** Where unexpected errors are told; stderr unless given. */
  readonly log?: (line: string) => void;
}

/** What the typed client of the page is made from. */
export type App = ReturnType<typeof createApp>;

/**
 * The whole HTTP side as a value: `app.request("/api/health")` answers without a port.
 *
 * @throws if the page's folder cannot be read
 */
export function createApp({ database, version, dashboard, hosts = [], token, ...more }: AppDeps) {
  const { log = console.error } = more;
  const { jobs = createJobs({ database, log }) } = more;
  const ask = createAsk(database);
  const deps: RouteDeps = { ask, kept: createKeptCorpus(ask, database), version };
  const app = createRouter();

  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    await next();
  });
  app.use(secureHeaders(HEADERS));
  app.use(compress());
  app.use(allowHosts(hosts));
  app.use(allowMethods(app));
  app.use(refuseOtherSites(token));
  app.onError(answerError(log));

  // What stands here is never kept by a client: the state of the server, not the corpus.
  const alive = app
    .route("/", health(deps))
    .route("/", ingest({ jobs, folder: database.stagingFolder }))
    .route("/", jobRoutes({ jobs }))
    .route("/", removeDocument({ database }));
  app.use("/api/*", ofOneState(database.commits, app.fetch), revalidate(deps.kept.snapshot));
  const api = alive
    .route("/", corpus(deps))
    .route("/", documents(deps))
    .route("/", document(deps))
    .route("/", documentAudit(deps))
    .route("/", documentCitedBy(deps))
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
