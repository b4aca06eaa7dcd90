/** Once per web process, before its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { notePeerAddresses } = await import("@/lib/platform/peer-address");
  notePeerAddresses();
}
