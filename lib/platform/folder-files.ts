import { readFileSync } from "node:fs";
import path from "node:path";

/** Reads files of a folder by their names; null for one that is not there, as where the folder is missing. */
export function filesIn(folder: string): (name: string) => Uint8Array | null {
  return (name) => {
    try {
      return readFileSync(path.join(/* turbopackIgnore: true */ folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  };
}
