import { SCAM_SCRIPTS, type ScamScript } from "@/lib/detect/types";

/** Stored scripts are text: a detector of the marketplace's own may name one that we do not know. */
export function isScript(script: string | null): script is ScamScript {
  return script !== null && (SCAM_SCRIPTS as readonly string[]).includes(script);
}
