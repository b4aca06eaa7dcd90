/** Hands something over as a file to save. Browser only. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The click only starts the download: the bytes must stay until the browser has taken them.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The same as readable JSON. */
export function saveJson(name: string, content: unknown): void {
  saveFile(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: "application/json" }));
}
