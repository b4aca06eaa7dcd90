import { z } from "zod";

/** As `Date.toISOString` writes it, in years that Postgres reads too: it knows no year 0 and writes five digits otherwise. */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether a value is an instant as this desk writes one into cursors. */
export function isInstant(value: unknown): value is string {
  return typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
}

const [EARLIEST, LATEST] = [Date.UTC(1900, 0, 1), Date.UTC(9999, 11, 31)];

/** An instant that a filter names: far outside of what a desk can hold, and yet inside of what its database can. */
export const instant = z.coerce
  .date()
  .refine((at) => at.getTime() >= EARLIEST && at.getTime() < LATEST, "must lie between the years 1900 and 9999");

/** A UTC day that a filter names, with room for reckoning a period before and after it. */
export const utcDay = z.iso
  .date()
  .refine((day) => day >= "1970-01-01" && day < "9999-01-01", "must lie between the years 1970 and 9998");
