import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "../ApiEnv.ts";
import { docsPage } from "./docsPage.ts";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 small { font-weight: normal; font-size: 1rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid #8884; }
code { font: 0.95em ui-monospace, monospace; }
`;

/** Adds the description of `app`'s routes, as OpenAPI 3.1 and as a page. */
export function addDocs(app: OpenAPIHono<ApiEnv>, version: string): void {
  const describe = () =>
    app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "Themeline API", version } });
  let made: ReturnType<typeof describe> | undefined;
  const described = () => {
    made ??= describe();
    return made;
  };
  app.get("/api/openapi.json", (c) => c.json(described()));
  app.get("/api/docs.css", (c) => c.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/api/docs", (c) => c.html(docsPage(described())));
}
