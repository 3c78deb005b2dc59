import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** The part of an OpenAPI document that the page shows. */
export interface Described {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, { readonly get?: Operation }>>;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly unknown[];
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The API as a page without scripts: every address, what it answers, its parameters. */
export function docsPage(described: Described): Html {
  const operations = Object.entries(described.paths ?? {});
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${described.info.title}</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<main>
<h1>${described.info.title} <small>${described.info.version}</small></h1>
<p>Every answer is JSON; tables are CSV under the same address with <code>.csv</code>. Failures are
<code>application/problem+json</code>. The whole description:
<a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
${operations.map(([path, { get }]) => (get === undefined ? "" : section(path, get)))}
</main>
</body>
</html>`;
}

function section(path: string, operation: Operation): Html {
  const parameters = (operation.parameters ?? []).filter(isParameter);
  const address = path.includes("{") ? html`${path}` : html`<a href="${path}">${path}</a>`;
  return html`<section>
<h2><code>GET ${address}</code></h2>
<p>${operation.summary ?? ""}</p>
${
  parameters.length === 0
    ? ""
    : html`<table>
<thead><tr><th scope="col">parameter</th><th scope="col">values</th><th scope="col">default</th><th scope="col">meaning</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody>
</table>`
}
</section>`;
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: {
    readonly type?: unknown;
    readonly enum?: readonly unknown[];
    readonly default?: unknown;
    readonly description?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

function isParameter(value: unknown): value is Parameter {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function parameterRow({ name, schema, description }: Parameter): Html {
  return html`<tr>
<td><code>${name}</code></td>
<td>${values(schema)}</td>
<td>${schema?.default === undefined ? "" : String(schema.default)}</td>
<td>${description ?? schema?.description ?? ""}</td>
</tr>`;
}

function values(schema: Parameter["schema"]): string {
  if (schema?.enum !== undefined) return schema.enum.join(", ");
  if (schema?.minimum !== undefined) return `${schema.minimum} to ${schema.maximum ?? "…"}`;
  return String(schema?.type ?? "");
}
