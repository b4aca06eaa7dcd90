/** What the folders of the house allow, beyond the direction of imports. Each answer is one sentence for who broke it. */
export type SourceFile = { path: string; text: string };

const domainFiles = ["schema", "rules", "data", "mutations", "loaders"];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const test = /\.(int\.)?test\.tsx?$/;

function domainFile(path: string): string | undefined {
  const [, noun, name, deeper] = /^lib\/domain\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (!noun || !name || noun === "testing") return undefined;
  if (!deeper && (test.test(name) || domainFiles.includes(name.replace(/\.ts$/, "")))) return undefined;
  return `${path}: a noun's folder holds ${domainFiles.join(", ")} and tests; move it into one of these, or split the noun.`;
}

function fileName(path: string): string | undefined {
  if (!/^(lib|components|scripts|bench|e2e|prisma\/seed)\//.test(path)) return undefined;
  const wrong = path.split("/").find((part) => !kebab.test(part));
  return wrong ? `${path}: name files and folders in-kebab-case.` : undefined;
}

function barrel({ path, text }: SourceFile): string | undefined {
  if (!/\.tsx?$/.test(path)) return undefined;
  if (/(^|\/)index\.tsx?$/.test(path)) return `${path}: no index files; import from the file that holds the thing.`;
  if (/^export\s+\*(\s+as\s+\w+)?\s+from\s/m.test(text))
    return `${path}: no re-exports; import from the file that holds the thing.`;
  if (/^export\s+(type\s+)?\{[^}]*\}\s+from\s/m.test(text)) {
    return `${path}: no re-exports; import from the file that holds the thing.`;
  }
  return undefined;
}

function defaultExport({ path, text }: SourceFile): string | undefined {
  if (!/\.tsx?$/.test(path) || /^app\//.test(path) || /\.config\.ts$/.test(path)) return undefined;
  // The browser tests' runner finds its set-up by the default export.
  if (path === "e2e/global-setup.ts") return undefined;
  return /^export default\b/m.test(text)
    ? `${path}: export by name; only Next's own files export by default.`
    : undefined;
}

function environment({ path, text }: SourceFile): string | undefined {
  if (!/^(app|components|lib)\//.test(path) || path === "lib/platform/env.ts") return undefined;
  if (path.startsWith("lib/platform/testing/") || test.test(path)) return undefined;
  return /\bprocess\.env\b/.test(text)
    ? `${path}: read variables from lib/platform/env.ts, which checks them.`
    : undefined;
}

/** Every breach of the house's rules in a file. */
export function breaches(file: SourceFile): string[] {
  return [domainFile(file.path), fileName(file.path), barrel(file), defaultExport(file), environment(file)].filter(
    (breach) => breach !== undefined,
  );
}
