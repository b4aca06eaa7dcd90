import { ZodError } from "zod";
import { AppError } from "@/lib/platform/errors";

/**
 * What a page opens with, or null where the address asks for something that is refused (a cursor of another list, a day
 * that is none): the page then asks the API, which says what is wrong in the place of what failed. Faults pass through.
 */
export async function firstPaint<T>(read: () => Promise<T> | T): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ZodError) return null;
    if (error instanceof AppError && error.status < 500) return null;
    throw error;
  }
}
