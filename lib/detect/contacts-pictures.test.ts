import { describe, expect, test } from "vitest";
import { detect } from "@/lib/detect/detect";
import { sure } from "@/lib/detect/testing/sure-contacts";

const firstValue = (kind: string, text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] }).signals.find(
    (signal) => signal.kind === kind && signal.score >= 0.5,
  )?.value;

describe("addresses with pictures for their signs", () => {
  test.each([
    ["tessa 🟢 loom 🌀 example 🟢 org", "tessa.loom@example.org"],
    ["new inbox 📬 pearl📍knits🌀example📍com (pin = dot, swirl = at)", "pearl.knits@example.com"],
    ["write to me at wren # example ~ net where # is at and ~ is dot", "wren@example.net"],
  ])("%s", (text, value) => {
    expect(firstValue("email", text)).toBe(value);
  });

  test.each([
    "Pages: home ★ about ★ contact ★ com",
    "| name | example | com | in one row",
    "brand # example # net total",
  ])("are none in: %s", (text) => {
    expect(firstValue("email", text)).toBeUndefined();
  });
});

describe("encoded addresses", () => {
  test.each([
    ["bW9zcy5rZXR0bGVAZXhhbXBsZS5uZXQ and say hello", "moss.kettle@example.net"],
    ["odpisz tam: 6d 6f 73 73 40 65 78 61 6d 70 6c 65 2e 6f 72 67", "moss@example.org"],
    ["print(bytes([109,111,115,115,64,101,120,97,109,112,108,101,46,110,101,116]))", "moss@example.net"],
  ])("%s", (text, value) => {
    expect(firstValue("email", text)).toBe(value);
  });

  test.each([
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9 is the header of the token",
    "69 6e 74 65 67 65 72 20 6f 76 65 72 66 6c 6f 77",
    "sizes 44, 46, 48, 50, 52, 54, 56, 58, 60",
  ])("are none in: %s", (text) => expect(sure(text)).toEqual([]));
});

test.each([
  ["cari saya di FB: Kedai Rekaan Melati", "facebook:kedai rekaan melati"],
  ["Linkedin : Capucine Delaroche-Ndiaye, ajoutez-moi", "linkedin:capucine delaroche-ndiaye"],
  ["DM aja di IG ya kak @kue.lapis.mbul", "instagram:kue.lapis.mbul"],
])("a name is taken whole: %s", (text, value) => {
  expect(firstValue("handle", text)).toBe(value);
});

test("what is dictated with pauses is an address", () => {
  expect(firstValue("email", "écrivez-moi : cabinet point lorient, arobase, example, point org.")).toBe(
    "cabinet.lorient@example.org",
  );
});
