import type { z } from "zod";
import { AppError, type FieldError } from "@/lib/platform/errors";

/** What a schema found wrong, field by field. */
function fieldErrors(error: z.core.$ZodError): FieldError[] {
  return error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
}

/** The input as its schema reads it. Errors: `invalid_input` with every fault; `refusal` is its sentence. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  refusal: string,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", refusal, { errors: fieldErrors(parsed.error) });
}
