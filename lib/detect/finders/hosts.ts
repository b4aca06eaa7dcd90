import { parse } from "tldts";
import { SPOKEN_TLDS } from "@/lib/detect/lexicon/symbols";
import { foldPhrase } from "@/lib/detect/views/fold";

export type CheckedHost = { host: string; domain: string; suffix: string };

const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries(SPOKEN_TLDS).flatMap(([tld, names]) =>
    names.split("|").map((name) => [foldPhrase(name).trim(), tld] as const),
  ),
);

/** Endings of files that are also country codes or new domains; bare names with them are files. */
const FILE_ENDINGS = new Set(
  "md sh py rs pl ps zip mov cc so ai vi cs ml app js ts cx tf gz mk dm st bz ac im sc lc cab kt vb pub prof rip".split(
    " ",
  ),
);
/** Country codes that are everyday words; "done.is", "here.my". */
const WORD_ENDINGS = new Set(
  "is it so my at in me to no as be am do by us id de la es et tu im an de so or ma pa na no ne je se si da do du va as il ai om sa ro pl ph pro one now new live here team work today".split(
    " ",
  ),
);

/**
 * Checks a host against the public suffix list. `spoken` lets the last label be a spoken one ("ком"). Null when the
 * suffix is unknown, a label is empty, or the host is an address.
 */
export function checkHost(raw: string, spoken: boolean): CheckedHost | null {
  let host = raw;
  if (spoken) {
    const dot = host.lastIndexOf(".");
    const tld = SPOKEN.get(host.slice(dot + 1));
    if (host === "tee.me") host = "t.me";
    else if (dot > 0 && tld !== undefined) host = `${host.slice(0, dot)}.${tld}`;
  }
  if (host.length > 253 || !host.includes(".")) return null;
  // Set aside for examples, which makes it the domain of whoever writes about invented people.
  if (host.endsWith(".example") && /^[a-z0-9-]+$/.test(host.slice(host.lastIndexOf(".", host.length - 9) + 1, -8)))
    return { host, domain: host.slice(host.lastIndexOf(".", host.length - 9) + 1), suffix: "example" };
  const parsed = parse(host, { allowPrivateDomains: false });
  if (parsed.isIp === true || parsed.domain === null || parsed.publicSuffix === null || parsed.isIcann !== true)
    return null;
  return { host, domain: parsed.domain, suffix: parsed.publicSuffix };
}

export const isFileEnding = (host: CheckedHost) => FILE_ENDINGS.has(host.suffix);
export const isWordEnding = (host: CheckedHost) => WORD_ENDINGS.has(host.suffix);
