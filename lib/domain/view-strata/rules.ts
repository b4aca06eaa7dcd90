import type { CaseView } from "@/lib/domain/cases/schema";
import type { Stratum } from "@/lib/domain/quality-plans/schema";
import type { SavedView } from "@/lib/domain/saved-views/schema";

type Asked = Pick<
  Stratum,
  "violations" | "surfaces" | "phases" | "accountKinds" | "languages" | "minScore" | "minValue" | "view"
>;

/** What the common views ask of the case itself; the others ask for its state, its holder or the time. */
const OF_VIEW: Partial<Record<CaseView, { violation?: Stratum["violations"][number]; phase?: "ended" }>> = {
  all: {},
  payments: { violation: "off_platform_payment" },
  scam: { violation: "scam_script" },
  after_contract: { phase: "ended" },
};

/** Where the first is asked for besides: it alone where the list holds it, else no list says both. */
function both<Code extends string>(one: Code | undefined, list: Code[]): Code[] | null {
  if (one === undefined) return list;
  return list.length === 0 || list.includes(one) ? [one] : null;
}

/**
 * A saved view as a stratum: its filter is copied, so that the plan says by itself what it draws whatever becomes of the
 * view. Kept is what a view asks of the case; what a decision ends or what moves by itself (status, holder, lateness, words
 * in the evidence) no draw made days later can ask, and is named in `leftOut`.
 */
export function stratumOfView({ name, query }: Pick<SavedView, "name" | "query">): Asked {
  const list = <Code extends string>(field: string) => (query[field]?.split(",").filter(Boolean) ?? []) as Code[];
  const number = (field: string) => (Number(query[field]) > 0 ? Number(query[field]) : null);
  const of = OF_VIEW[(query["view"] ?? "all") as CaseView];
  const violations = both(of?.violation, list<Stratum["violations"][number]>("violation"));
  const phases = both(of?.phase as Stratum["phases"][number] | undefined, list<Stratum["phases"][number]>("phase"));
  const unsaid = [
    ...(of === undefined ? ["view"] : []),
    ...(violations === null ? ["violation"] : []),
    ...(phases === null ? ["phase"] : []),
    ...["status", "assignee", "q"].filter((field) => query[field] !== undefined),
  ];
  return {
    violations: violations ?? [],
    phases: phases ?? [],
    surfaces: list("surface"),
    accountKinds: list("accountKind"),
    languages: list<string>("language").map((code) => code.toLowerCase()),
    minScore: number("minScore"),
    minValue: number("minValue"),
    view: { name: name.slice(0, 60), leftOut: unsaid },
  };
}
