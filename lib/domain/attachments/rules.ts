/** What a browser may show in place: none of these runs scripts in the desk's origin. SVG, HTML and XML do, and stay out. */
const SHOWN_IN_PLACE: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "application/pdf",
]);

export type Delivery = { contentType: string; disposition: "inline" | "attachment"; fileName: string };

/**
 * How a file is handed to a browser, whatever its sender called it: a known harmless type as itself, plain text as text,
 * all else as bytes to save. The file name is safe in a Content-Disposition header's `filename*`.
 */
export function deliveryOf(file: { id: string; name: string; mediaType: string }): Delivery {
  const declared = file.mediaType.split(";", 1)[0]!.trim().toLowerCase();
  const base = file.name || file.id;
  // Not through the middle of a character: a header could not carry the half of one.
  const short = base.slice(0, 200).replace(/\p{Surrogate}/gu, "");
  const fileName = short.replace(/[\p{Cc}\p{Cf}"\\/:*?<>|]/gu, "_") || "file";
  if (SHOWN_IN_PLACE.has(declared)) return { contentType: declared, disposition: "inline", fileName };
  if (declared === "text/plain") {
    return { contentType: "text/plain; charset=utf-8", disposition: "inline", fileName };
  }
  return { contentType: "application/octet-stream", disposition: "attachment", fileName };
}
