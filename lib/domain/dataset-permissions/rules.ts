import { COLUMNS } from "@/lib/domain/dataset-columns/rules";
import type { Column, Dataset } from "@/lib/domain/datasets/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import type { Permission } from "@/lib/platform/permissions";

/** What a dataset takes beside the permission to export: a file must not hold what its list is refused to. */
const NEEDS: Partial<Record<Dataset, Permission>> = { audit_events: "audit:read_all" };

const mayRead = (actor: Actor, needed: Permission | undefined) => needed === undefined || can(actor, needed);

/** The columns of a dataset that somebody may export, in the dictionary's order; none where the dataset is refused to them. */
export function columnsFor(actor: Actor, dataset: Dataset): Column[] {
  return mayRead(actor, NEEDS[dataset]) ? COLUMNS[dataset].filter((column) => mayRead(actor, column.needs)) : [];
}

/** Throws `forbidden` where somebody may not export a dataset, or one of these columns of it, naming each. */
export function requireColumns(actor: Actor, dataset: Dataset, columns: readonly Column[]): void {
  const needed = NEEDS[dataset];
  if (!mayRead(actor, needed)) {
    throw new AppError("forbidden", `The dataset ${dataset} is for those who may read it whole. It takes ${needed}.`);
  }
  const errors = columns.flatMap(({ name, needs }, index) =>
    mayRead(actor, needs) ? [] : [{ path: `columns.${index}`, message: `${name} takes ${needs}` }],
  );
  if (errors.length > 0) {
    throw new AppError("forbidden", `Some columns of ${dataset} are not yours to export. Leave them out.`, { errors });
  }
}
