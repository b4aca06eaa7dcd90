/** Where every copy of this module finds it: on the global object, because the frame bundles start-up code and each route apart. */
const FILE = Symbol.for("docket.detection-thread");
const place = globalThis as { [FILE]?: string | null };

/**
 * Says which module long texts are read by on threads; null for none, as at first: whoever serves nobody else meanwhile
 * reads them on the spot.
 */
export function detectOnThreadsOf(file: string | null): void {
  place[FILE] = file;
}

export function detectionThreadFile(): string | null {
  return place[FILE] ?? null;
}
