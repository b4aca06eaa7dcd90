import { csvCell } from "@/lib/domain/datasets/rules";
import { getTransparency } from "@/lib/domain/transparency/data";
import type { Transparency } from "@/lib/domain/transparency/schema";
import { transparencyQuerySchema } from "@/lib/domain/transparency/schema";
import { disconnect } from "@/lib/platform/db";
import { withDatabase } from "@/scripts/setup/database";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

const usage = `npm run transparency -- --from 2026-07-01 --to 2026-09-30            the figures of a period as JSON
npm run transparency -- --from 2026-07-01 --to 2026-09-30 --csv      as CSV, one figure a line
Days are UTC, both included.`;

function readWish(args: readonly string[]): { from: string; to: string; csv: boolean } {
  const wish = { from: "", to: "", csv: false };
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at];
    if (name === "--csv") wish.csv = true;
    else if ((name === "--from" || name === "--to") && args[at + 1]) {
      wish[name === "--from" ? "from" : "to"] = args[at + 1]!;
      at += 1;
    } else throw new PlainError(usage);
  }
  if (!transparencyQuerySchema.safeParse(wish).success) throw new PlainError(usage);
  return wish;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csv(report: Transparency): string {
  const head = ["refs", "code", "label", "slice", "value", "unit", "n", "definition"];
  const rows = report.figures.map((figure) => {
    const { label, definition } = report.definitions[figure.code]!;
    return [
      figure.refs.join("; "),
      figure.code,
      label,
      figure.slice,
      figure.value === null ? "" : String(figure.value),
      figure.unit,
      figure.n === null ? "" : String(figure.n),
      definition,
    ].map((text) => csvCell(text, "text"));
  });
  return [head, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

try {
  const wish = readWish(process.argv.slice(2));
  await withDatabase(async (urls) => {
    process.env["DATABASE_URL"] = urls.appUrl;
    try {
      const report = await getTransparency({ from: wish.from, to: wish.to }, new Date());
      process.stdout.write(wish.csv ? csv(report) : `${JSON.stringify(report, null, 2)}\n`);
    } finally {
      await disconnect();
    }
  });
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
