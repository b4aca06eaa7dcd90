import { inLanguage } from "@/components/ui/language";
import type { ContactKind, LinkedAccount, Related } from "@/lib/domain/contacts/schema";

type Outcome = Related["similar"]["got"][number]["outcome"];

/** Words of contacts that accounts share. */
export const contactText = inLanguage("contact", {
  kinds: {
    phone: "Phone",
    handle: "Handle",
    email: "E-mail",
    payment_id: "Wallet",
    meeting_link: "Meeting link",
    url: "Link",
    device: "Device",
  },
  graph: {
    title: "Contact graph",
    sum: (accounts: number, values: number) =>
      `${accounts} ${accounts === 1 ? "account" : "accounts"}, ${values} shared ${values === 1 ? "value" : "values"}`,
    none: "No other account shares a phone number, handle, wallet, address or device with this one.",
    failed: "The contact graph did not load",
    loading: "Loading the contact graph",
    filter: "Kinds of values",
    all: "All",
    view: "How it is shown",
    views: { picture: "Picture", table: "Table" },
    label: "Accounts and the values that join them. Arrow keys walk, Enter chooses.",
    self: "This account",
    showMore: (n: number) => `Show ${n} more`,
    cut: "There is more than is shown: common values and far accounts are cut off.",
    weak: "weak link",
    weakLegend: "Weak link",
    legend: { openCase: "Open case", suspended: "Suspended" },
    openAccount: "Open the account",
    openCase: (n: number) => `Open case ${n}`,
    chosen: "Chosen",
    nothingChosen: "Choose an account or a value to see it here.",
    hasIt: (n: string) => `${n} accounts have it`,
    table: {
      value: "Value",
      kind: "Kind",
      account: "Account",
      state: "State",
      link: "Link",
      sure: "sure",
    },
  },
  open: {
    act: (n: number) => `Open ${n} new ${n === 1 ? "case" : "cases"}…`,
    title: "Open cases on accounts that share a contact",
    about:
      "Each chosen account is reported by you and becomes a case like any other; nothing is done to it before a decision.",
    note: "Why",
    noteValue: "Shares a contact with an account under review.",
    submit: "Open cases",
    failed: "Not every case was opened",
    done: (n: number) => (n === 1 ? "1 case was opened." : `${n} cases were opened.`),
  },
  lookup: {
    act: "Look up a value",
    title: "Who uses this contact",
    value: "Phone number, address, user name, wallet or link",
    kind: "Kind",
    anyKind: "Any kind",
    reason: "Why you need it",
    hint: "The lookup is logged with your reason; the value is not kept.",
    submit: "Look up",
    failed: "Not looked up",
    none: "No account is known to have written it.",
    more: "and more accounts than are named here",
  },
  related: {
    title: (kind: string) => `Same ${kind} elsewhere`,
    shared: "Shared contacts",
    accounts: (n: number, atLeast: boolean) => `${n}${atLeast ? "+" : ""} ${n === 1 ? "account" : "accounts"}`,
    none: "No other account shares a contact.",
    more: (n: number) => `${n} more`,
    graph: "Contact graph",
    failed: "What is related did not load",
    similar: "Similar decided cases",
    similarNone: (days: number) => `None in ${days} days.`,
    inDays: (n: string, days: number) => `${n} in ${days} days`,
    sameKinds: (n: number, of: string) => `Counted: the ${n} of ${of} with the same kinds of evidence`,
    anyKinds: "None with the same kinds of evidence: counted are those with others",
    outcomes: {
      suspend: "suspended",
      restrict: "restricted",
      strip_badge: "stripped of a badge",
      warn: "warned",
      no_measure: "found, no measure",
      no_violation: "no violation",
    } satisfies Record<Outcome, string>,
    count: (n: number, what: string) => `${n} ${what}`,
    case: (n: number) => `Case ${n}`,
    rings: "Rings",
    ring: (name: string, n: number) => `${name}, ${n} cases`,
    states: {
      suspendedSince: "Suspended",
      restricted: "Restricted",
      closed: "Closed",
      active: "Active, no case",
    },
  },
});

/** The kinds in the order in which they are offered; from the words, so that a page carries no schema for them. */
export const KINDS = Object.keys(contactText.kinds) as ContactKind[];

/** How an account stands, in a few words; what weighs most first. */
export function standingOf(account: LinkedAccount): string {
  if (account.status === "suspended") return contactText.related.states.suspendedSince;
  if (account.openCase !== null) {
    return `${contactText.graph.legend.openCase} ${account.openCase.number}, ${Math.round(account.openCase.priority)}`;
  }
  if (account.status === "restricted") return contactText.related.states.restricted;
  if (account.status === "closed") return contactText.related.states.closed;
  return contactText.related.states.active;
}
