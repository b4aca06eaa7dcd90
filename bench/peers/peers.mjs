// Peers of detection, each as a function from a text to the ranges it would mark. Loaded by bench/detect.ts when
// `npm ci` was run in this folder.

import { createRequire } from "node:module";
import { findPhoneNumbersInText } from "libphonenumber-js/max";
import { LinkifyIt } from "linkify-it";
import * as linkifyjs from "linkifyjs";

const require = createRequire(import.meta.url);
const tlds = require("tlds");
const { SyncRedactor } = require("redact-pii");

const COUNTRIES = ["US", "GB", "IN", "DE", "FR", "ES", "BR", "AU", "PH", "RU"];

const links = new LinkifyIt().tlds(tlds, true);
const linkify = (text) => (links.match(text) ?? []).map((match) => [match.index, match.lastIndex]);
const phones = (text) =>
  COUNTRIES.flatMap((country) => findPhoneNumbersInText(text, country).map((found) => [found.startsAt, found.endsAt]));

// The others give the redacted text only; a changed text counts as one mark.
const changed = (redact) => (text) => (redact(text) === text ? [] : [[0, text.length]]);
const redactor = new SyncRedactor();

export const PEERS = {
  "linkify-it with all TLDs + libphonenumber over ten countries": (text) => [...linkify(text), ...phones(text)],
  "linkify-it with all TLDs": linkify,
  "libphonenumber over ten countries": phones,
  linkifyjs: (text) => linkifyjs.find(text).map((found) => [found.start, found.end]),
  "redact-pii": changed((text) => redactor.redact(text)),
};
