import { DAY_MS } from "@/lib/platform/time";
import type { Random } from "@/prisma/seed/demo/random";

/** Invented people and firms. Any likeness is by chance. */
const FIRST = [
  "Mina",
  "Jonas",
  "Priya",
  "Tomas",
  "Aiko",
  "Lena",
  "Rafael",
  "Noor",
  "Elif",
  "Marek",
  "Ines",
  "Kofi",
  "Sana",
  "Diego",
  "Yuki",
  "Olga",
  "Hana",
  "Pavel",
  "Amara",
  "Luca",
  "Freya",
  "Bao",
  "Carmen",
  "Idris",
  "Nadia",
  "Emil",
  "Zoe",
  "Arjun",
  "Greta",
  "Samir",
  "Vera",
  "Mateo",
  "Leila",
  "Oskar",
  "Thandi",
  "Ivo",
  "Maya",
  "Henrik",
  "Rosa",
  "Tariq",
] as const;
const LAST = [
  "Okafor",
  "Hale",
  "Varga",
  "Lindqvist",
  "Sato",
  "Moreau",
  "Castillo",
  "Demir",
  "Novak",
  "Duarte",
  "Mensah",
  "Rahman",
  "Fontaine",
  "Petrov",
  "Brandt",
  "Kowalski",
  "Iyer",
  "Nakamura",
  "Silva",
  "Osei",
  "Haddad",
  "Larsen",
  "Bianchi",
  "Tran",
  "Ortega",
  "Bello",
  "Kaya",
  "Weiss",
  "Singh",
  "Horvat",
  "Murphy",
  "Costa",
  "Amari",
  "Berg",
  "Dlamini",
  "Ricci",
] as const;
const FIRM_A = [
  "Harbor",
  "Lumen",
  "Grove",
  "Pine",
  "Delft",
  "Northwind",
  "Bluefin",
  "Rowan",
  "Vela",
  "Ember",
  "Kite",
  "Orla",
  "Quill",
  "Stone",
  "Maple",
  "Copper",
  "Juniper",
  "Slate",
  "Willow",
  "Cedar",
  "Aster",
  "Falcon",
  "Meadow",
  "Summit",
  "Tidal",
] as const;
const FIRM_B = [
  "Media",
  "Labs",
  "Studio",
  "Motors",
  "Homes",
  "Books",
  "Collective",
  "Foods",
  "Health",
  "Outdoors",
  "Analytics",
  "Travel",
  "Learning",
  "Garden",
  "Coffee",
  "Dental",
  "Legal",
  "Games",
  "Textiles",
  "Energy",
] as const;

const COUNTRIES = ["US", "GB", "DE", "ES", "MX", "IN", "NG", "PH", "PL", "BR", "FR", "UA", "TR", "VN"] as const;

export type Person = {
  id: string;
  kind: "client" | "freelancer" | "agency";
  displayName: string;
  badges: string[];
  status: "active";
  plan: string | null;
  country: string;
  agencyId: string | null;
  createdAt: string;
  paymentVerified: boolean | null;
  identityVerified: boolean | null;
  deviceHashes: string[];
};

/** A client or freelancer who joined some time before `start`. */
export function person(
  random: Random,
  kind: Person["kind"],
  serial: number,
  start: Date,
  over: Partial<Person> = {},
): Person {
  const named =
    kind === "freelancer"
      ? `${random.pick(FIRST)} ${random.pick(LAST)}`
      : `${random.pick(FIRM_A)} ${random.pick(FIRM_B)}`;
  const old = random.chance(0.8);
  const badges =
    kind === "client"
      ? random.chance(0.25)
        ? ["Preferred Client"]
        : []
      : old && random.chance(0.35)
        ? [random.pick(["Top Rated", "Rising Talent", "Top Rated Plus"])]
        : [];
  return {
    id: `${kind === "client" ? "cl" : kind === "freelancer" ? "fr" : "ag"}_${String(1000 + serial)}`,
    kind,
    displayName: named,
    badges,
    status: "active",
    plan:
      kind === "client"
        ? random.pick(["basic", "basic", "plus", "business"])
        : random.pick(["starter", "starter", "plus"]),
    country: random.pick(COUNTRIES),
    agencyId: null,
    createdAt: new Date(
      start.getTime() - (old ? random.between(60, 1400) : random.between(1, 20)) * DAY_MS,
    ).toISOString(),
    paymentVerified: kind === "client" ? random.chance(0.75) : null,
    identityVerified: kind === "client" ? null : random.chance(0.7),
    deviceHashes: [],
    ...over,
  };
}
