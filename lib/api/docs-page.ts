import { createHash } from "node:crypto";
import { DOCS_STYLE } from "@/lib/api/docs-style";
import type { OpenApiDocument } from "@/lib/api/openapi";
import { TITLES } from "@/lib/api/problem";
import { ERROR_STATUS, type ErrorCode } from "@/lib/platform/errors";
import { escapeHtml } from "@/lib/platform/html";

type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
};
type Content = Record<string, { schema?: Schema; example?: unknown }>;
type Operation = {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  "x-permission"?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Paragraphs and \`code\`, which is all that the descriptions use. */
function prose(text: string | undefined): string {
  if (!text) return "";
  const inline = (part: string) => escapeHtml(part).replace(/`([^`]+)`/g, "<code>$1</code>");
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${inline(part)}</p>`)
    .join("");
}

function limits(schema: Schema): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const range = (from: number | undefined, to: number | undefined, unit: string) =>
    from === undefined && to === undefined ? [] : [`${from ?? 0}${to === undefined ? " or more" : `..${to}`}${unit}`];
  const said = [
    ...(schema.format ? [schema.format] : []),
    ...range(minimum, maximum, ""),
    ...range(minLength, maxLength, " characters"),
    ...range(minItems, maxItems, " items"),
    ...(schema.default !== undefined ? [`default ${JSON.stringify(schema.default)}`] : []),
  ];
  return said.length > 0 ? ` <span class="dim">(${escapeHtml(said.join(", "))})</span>` : "";
}

/** A shape as a reader of code would write it; references are links. */
function shape(schema: Schema | undefined, indent = ""): string {
  if (!schema) return "unknown";
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `<a href="#shape-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return several.map((one) => shape(one, indent)).join(" | ");
  if (schema.allOf) return schema.allOf.map((one) => shape(one, indent)).join(" &amp; ");
  if (schema.const !== undefined) return escapeHtml(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => escapeHtml(JSON.stringify(value))).join(" | ");
  const types = [schema.type ?? []].flat();
  const nullable = types.includes("null") ? " | null" : "";
  if (types.includes("array")) {
    const items = schema.prefixItems
      ? `[${schema.prefixItems.map((one) => shape(one, indent)).join(", ")}]`
      : `Array&lt;${shape(schema.items, indent)}&gt;`;
    return items + nullable + limits(schema);
  }
  if (types.includes("object") || schema.properties) return members(schema, indent) + nullable;
  return (types.filter((type) => type !== "null").join(" | ") || "any") + nullable + limits(schema);
}

function members(schema: Schema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const optional = schema.required?.includes(name) ? "" : "?";
    return `${inner}${escapeHtml(name)}${optional}: ${shape(member, inner)}`;
  });
  if (typeof schema.additionalProperties === "object") {
    lines.push(`${inner}[name]: ${shape(schema.additionalProperties, inner)}`);
  }
  return lines.length > 0 ? `{\n${lines.join("\n")}\n${indent}}` : "{}";
}

function content(of: Content | undefined): string {
  return Object.entries(of ?? {})
    .map(([mediaType, { schema, example }]) => {
      const shown = example === undefined ? "" : `<pre>${escapeHtml(JSON.stringify(example, null, 2))}</pre>`;
      return `<p class="dim"><code>${escapeHtml(mediaType)}</code></p><pre>${shape(schema)}</pre>${shown}`;
    })
    .join("");
}

function parameters(operation: Operation): string {
  if (!operation.parameters?.length) return "";
  const rows = operation.parameters.map(({ name, in: where, required, description, schema }) => {
    const place = `${where}${required ? "" : ", optional"}`;
    return `<tr><td><code>${escapeHtml(name)}</code></td><td class="dim">${place}</td><td><code>${shape(schema)}</code>${prose(description)}</td></tr>`;
  });
  return `<h4>Parameters</h4><table><thead><tr><th>Name</th><th>In</th><th>What</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function responses(operation: Operation): string {
  const answers = Object.entries(operation.responses);
  const good = answers.filter(([status]) => status < "400");
  const bad = answers.filter(([status]) => status >= "400");
  const rows = bad.map(([status, { description }]) => `<tr><td>${status}</td><td>${escapeHtml(description)}</td></tr>`);
  return [
    ...good.map(([status, answer]) => `<h4>${status} ${escapeHtml(answer.description)}</h4>${content(answer.content)}`),
    `<details><summary>Problems</summary><table><tbody>${rows.join("")}</tbody></table></details>`,
  ].join("");
}

function section(method: string, path: string, operation: Operation): string {
  const permissions = operation["x-permission"] ?? [];
  const takes =
    permissions.length === 0
      ? "Public."
      : `Takes ${permissions.map((one) => `<code>${escapeHtml(one)}</code>`).join(" or ")}.`;
  const body = operation.requestBody ? `<h4>Body</h4>${content(operation.requestBody.content)}` : "";
  return `<section id="${escapeHtml(operation.operationId)}"><h3><span class="method">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code></h3>
<p>${escapeHtml(operation.summary ?? "")}. <span class="dim">${takes}</span></p>${prose(operation.description)}${parameters(operation)}${body}${responses(operation)}</section>`;
}

function problems(): string {
  const rows = (Object.keys(ERROR_STATUS) as ErrorCode[]).map(
    (code) =>
      `<tr id="problem-${code}"><td><code>${code}</code></td><td>${ERROR_STATUS[code]}</td><td>${escapeHtml(TITLES[code])}</td></tr>`,
  );
  return `<h2 id="problems">Problems</h2><table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** The documentation as one page of HTML, and the policy under which a browser may show it: its own style, nothing else. */
export function docsPage(document: OpenApiDocument): { html: string; policy: string } {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation ? [{ method, path, operation }] : [];
    }),
  );
  const groups = (document.tags ?? [])
    .map((tag) => ({ ...tag, operations: operations.filter(({ operation }) => operation.tags?.includes(tag.name)) }))
    .filter((group) => group.operations.length > 0);
  const links = groups.map((group) => {
    const items = group.operations.map(
      ({ method, path, operation }) =>
        `<li><a href="#${escapeHtml(operation.operationId)}"><span class="method">${method.toUpperCase()}</span>${escapeHtml(path)}</a></li>`,
    );
    return `<h2>${escapeHtml(group.name)}</h2><ul>${items.join("")}</ul>`;
  });
  const sections = groups.map((group) => {
    const each = group.operations.map(({ method, path, operation }) => section(method, path, operation));
    return `<h2 id="tag-${escapeHtml(group.name)}">${escapeHtml(group.name)}</h2>${prose(group.description)}${each.join("")}`;
  });
  const shapes = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>).map(
    ([name, schema]) => `<h3 id="shape-${escapeHtml(name)}">${escapeHtml(name)}</h3><pre>${shape(schema)}</pre>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)} API</title><style>${DOCS_STYLE}</style></head><body><div class="page">
<nav aria-label="Operations">${links.join("")}<h2><a href="#problems">Problems</a></h2><h2><a href="#shapes">Shapes</a></h2></nav>
<main><h1>${escapeHtml(document.info.title)} API</h1>${prose(document.info.description)}
<p>Base <code>/api/v1</code>. The same as a document: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI ${escapeHtml(document.openapi)}).</p>
${sections.join("")}${problems()}<h2 id="shapes">Shapes</h2>${shapes.join("")}</main></div></body></html>`;
  const hash = createHash("sha256").update(DOCS_STYLE).digest("base64");
  return { html, policy: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'` };
}
