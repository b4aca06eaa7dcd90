#!/usr/bin/env node
// Checks what Docket says of its audit trail without Docket: Node alone, no package, no network, no database.
// The formats are described in docs/accountability.md, so that anybody can write this again in another language.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const usage = `Checks a proof of the audit trail.

  node verify-proof.mjs inclusion PROOF.json [--head KEPT.json] [--key HEX]
  node verify-proof.mjs consistency PROOF.json [--from KEPT.json] [--to KEPT.json] [--key HEX]
  node verify-proof.mjs head HEAD.json [--key HEX]

PROOF.json is the answer of GET /api/v1/audit-events/{id}/proof or of GET /api/v1/audit/consistency.
--head, --from and --to name heads that you kept: the proof must lead to them.
--key is the public key you trust (64 hex digits). Without it the key in the file is used, which proves only that the
file agrees with itself.`;

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const bytes = (hex) => {
  if (typeof hex !== "string" || !/^([0-9a-f]{2})*$/i.test(hex)) throw new Error("a hash is not written in hex");
  return Buffer.from(hex, "hex");
};
const node = (left, right) => sha256(Buffer.from([1]), left, right);

/** The hash of a leaf, in hex, from the canonical text of its event. */
export function hashOfLeaf(text) {
  return sha256(Buffer.from([0]), Buffer.from(text, "utf8")).toString("hex");
}

/** RFC 9162, section 2.1.3.2; all hashes in hex. */
export function verifyInclusion(leafHash, position, size, path, root) {
  if (!Number.isSafeInteger(position) || !Number.isSafeInteger(size) || position < 0 || position >= size) return false;
  let [fn, sn] = [position, size - 1];
  let hash = bytes(leafHash);
  for (const step of path.map(bytes)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = node(step, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else hash = node(hash, step);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && hash.equals(bytes(root));
}

/** RFC 9162, section 2.1.4.2; all hashes in hex. */
export function verifyConsistency(first, second, firstRoot, secondRoot, path) {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 1 || first > second) return false;
  if (first === second) return path.length === 0 && bytes(firstRoot).equals(bytes(secondRoot));
  const isPower = (n) => {
    let power = 1;
    while (power < n) power *= 2;
    return power === n;
  };
  const steps = (isPower(first) ? [firstRoot, ...path] : [...path]).map(bytes);
  if (steps.length === 0) return false;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let fr = steps[0];
  let sr = steps[0];
  for (const step of steps.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = node(step, fr);
      sr = node(step, sr);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else sr = node(sr, step);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && fr.equals(bytes(firstRoot)) && sr.equals(bytes(secondRoot));
}

/** Whether a head's signature is by the key that it names, or by `trusted` where one is given. */
export function verifyHead(head, trusted) {
  const key = bytes(trusted ?? head.publicKey);
  if (key.length !== 32) return false;
  const text = `docket-audit-head/v1\n${head.log}\n${head.size}\n${head.root}\n${head.sealedAt}\n`;
  const publicKey = createPublicKey({
    key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key]),
    format: "der",
    type: "spki",
  });
  return verify(null, Buffer.from(text, "utf8"), publicKey, bytes(head.signature));
}

function sameHead(one, other) {
  return one.log === other.log && one.size === other.size && one.root === other.root;
}

function check(kind, file, options) {
  const read = (name) => JSON.parse(readFileSync(name, "utf8"));
  const given = read(file);
  const said = [];
  const claim = (holds, what) => {
    if (!holds) throw new Error(`NOT PROVEN: ${what} does not hold`);
    said.push(what);
  };
  if (kind === "head") claim(verifyHead(given, options.key), `the signature of the head of size ${given.size}`);
  if (kind === "inclusion") {
    const { canonical, leafHash, position, path, head } = given;
    claim(verifyHead(head, options.key), `the signature of the head of size ${head.size}`);
    if (options.head) claim(sameHead(read(options.head), head), "that the proof leads to the head you kept");
    claim(hashOfLeaf(canonical) === leafHash, "that the leaf is the hash of the event");
    claim(verifyInclusion(leafHash, position, head.size, path, head.root), `that the event is number ${position}`);
  }
  if (kind === "consistency") {
    const { from, to, path } = given;
    for (const head of [from, to]) claim(verifyHead(head, options.key), `the signature of the head of ${head.size}`);
    if (options.from) claim(sameHead(read(options.from), from), "that the proof starts from the head you kept");
    if (options.to) claim(sameHead(read(options.to), to), "that the proof leads to the head you kept");
    claim(from.log === to.log, "that both heads are of one trail");
    claim(
      verifyConsistency(from.size, to.size, from.root, to.root, path),
      `that the first ${from.size} events of the later head are those of the earlier`,
    );
  }
  return said;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [kind, file, ...rest] = process.argv.slice(2);
  const options = {};
  for (let at = 0; at < rest.length; at += 2) options[rest[at].replace(/^--/, "")] = rest[at + 1];
  if (!["inclusion", "consistency", "head"].includes(kind) || !file) {
    console.error(usage);
    process.exit(2);
  }
  try {
    for (const line of check(kind, file, options)) console.log(`holds: ${line}`);
    if (!options.key) console.log("The key is the file's own: compare it with the one you know, or give --key.");
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
