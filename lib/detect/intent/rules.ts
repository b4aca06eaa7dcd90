import type { Slot } from "@/lib/detect/intent/slots";
import type { ScamScript } from "@/lib/detect/types";

/**
 * One shape of an ask or an offer: slots that stand close together. `weight` is the log-odds of the shape alone;
 * `plus` adds when a slot (or a question mark) stands in the same sentence.
 */
export type Rule = {
  code: string;
  kind: "solicit_contact" | "solicit_payment";
  weight: number;
  sets: readonly (readonly Slot[])[];
  /** Longest stretch from the first to the last slot, in letters. */
  window: number;
  /** The slots must stand in the order given. */
  ordered?: boolean;
  /** Only in a sentence that asks. */
  question?: boolean;
  /** Only with an address, a number or a name-like value in the message. */
  value?: boolean;
  plus?: readonly (readonly [Slot | "?" | "value", number])[];
  /** Dampers that do not speak against this shape. */
  immune?: readonly Damper[];
  script?: ScamScript;
  /** Looks at the whole message instead of one sentence. */
  wide?: boolean;
};

export type Damper = "neg" | "here" | "plat" | "work" | "aft" | "rep" | "rule" | "quote";

const APPS = ["app", "euph"] as const;
const OUTSIDE = ["out", "else"] as const;
const PEOPLE = ["me", "you", "lets", "ask"] as const;
const ASKING = [
  ["ask", 0.5],
  ["lets", 0.5],
  ["?", 0.4],
  ["you", 0.2],
] as const;

export const CONTACT_RULES: readonly Rule[] = [
  // The other's number, address or name in a messenger
  {
    code: "asks_your_contact",
    kind: "solicit_contact",
    weight: 1.9,
    sets: [["yid"], ["give", "ask", "talk", "srch"]],
    window: 60,
    plus: [
      ["?", 0.4],
      ["out", 0.8],
    ],
  },
  {
    code: "asks_your_contact_question",
    kind: "solicit_contact",
    weight: 1.2,
    sets: [["yid"]],
    window: 40,
    question: true,
  },
  {
    code: "asks_your_app",
    kind: "solicit_contact",
    weight: 1.9,
    sets: [APPS, ["you"], ["ask", "give"]],
    window: 60,
    plus: [["?", 0.4]],
  },
  {
    code: "asks_app_question",
    kind: "solicit_contact",
    weight: 1.3,
    sets: [APPS, ["you", "ask", "lets"]],
    window: 40,
    question: true,
  },
  {
    code: "asks_weak_app",
    kind: "solicit_contact",
    weight: 0.9,
    sets: [["appw", "soc"], ["you"], ["ask", "give"]],
    window: 40,
    question: true,
  },
  {
    code: "asks_contact_outside",
    kind: "solicit_contact",
    weight: 2.2,
    sets: [["cid", "wrt", "call", "tel", "add"], OUTSIDE],
    window: 60,
    immune: ["here"],
  },
  {
    code: "gives_means",
    kind: "solicit_contact",
    weight: 1.1,
    sets: [["give"], ["cid"], ["me"]],
    window: 50,
    plus: [
      ["?", 0.4],
      ["you", 0.3],
    ],
  },
  { code: "sends_to_own_address", kind: "solicit_contact", weight: 1.6, sets: [["give", "talk"], ["mid"]], window: 70 },
  // Contact me by
  {
    code: "text_me",
    kind: "solicit_contact",
    weight: 0.7,
    sets: [["tel"]],
    window: 40,
    plus: [
      ["value", 1.4],
      ["via", 0.5],
      ["app", 1.2],
      ["cid", 0.8],
      ["ask", 0.2],
    ],
  },
  {
    code: "call_me",
    kind: "solicit_contact",
    weight: -0.5,
    sets: [["call"]],
    window: 40,
    plus: [
      ["value", 1.8],
      ["via", 1.4],
      ["app", 2],
      ["cid", 1.6],
    ],
  },
  {
    code: "write_me_on_app",
    kind: "solicit_contact",
    weight: 2.3,
    sets: [
      ["wrt", "call", "tel", "add"],
      [...APPS, "mid"],
    ],
    window: 60,
  },
  {
    code: "write_me_on_weak_app",
    kind: "solicit_contact",
    weight: 1.5,
    sets: [
      ["wrt", "call", "tel", "add"],
      ["appw", "soc", "via", "cid"],
    ],
    window: 50,
    plus: [["value", 0.6]],
  },
  { code: "write_me_value", kind: "solicit_contact", weight: 0.9, sets: [["wrt", "add"]], window: 40, value: true },
  {
    code: "write_me_directly",
    kind: "solicit_contact",
    weight: 1.0,
    sets: [["wrt", "call", "tel", "add"], ["dir"]],
    window: 30,
  },
  // Another channel
  {
    code: "talk_on_app",
    kind: "solicit_contact",
    weight: 1.5,
    sets: [["talk", "give"], APPS],
    window: 50,
    plus: ASKING,
  },
  {
    code: "talk_on_weak_app",
    kind: "solicit_contact",
    weight: 0.8,
    sets: [["talk"], ["appw", "soc", "via"]],
    window: 45,
    plus: ASKING,
  },
  {
    code: "talk_elsewhere",
    kind: "solicit_contact",
    weight: 1.5,
    sets: [["talk"], OUTSIDE],
    window: 45,
    plus: ASKING,
    immune: ["here"],
  },
  { code: "talk_directly", kind: "solicit_contact", weight: 0.1, sets: [["talk"], ["dir"]], window: 30, plus: ASKING },
  { code: "lets_app", kind: "solicit_contact", weight: 1.6, sets: [["lets"], APPS], window: 40 },
  {
    code: "on_app",
    kind: "solicit_contact",
    weight: 0.9,
    sets: [["app", "euph"], ["me"]],
    window: 22,
    plus: [
      ["value", 1],
      ["thr", 0.7],
      ["here", 0.3],
    ],
    immune: ["here"],
  },
  {
    code: "app_there",
    kind: "solicit_contact",
    weight: 0.9,
    sets: [[...APPS, "soc", "appw"], ["thr"]],
    window: 80,
    plus: ASKING,
    immune: ["here"],
  },
  {
    code: "there_value",
    kind: "solicit_contact",
    weight: 0.6,
    sets: [["thr"], ["wrt", "talk", "give", "call", "tel"]],
    window: 40,
    value: true,
    immune: ["here"],
  },
  { code: "code_word", kind: "solicit_contact", weight: 1.2, sets: [["euph"]], window: 40, plus: ASKING },
  // Find me by name
  {
    code: "look_me_up",
    kind: "solicit_contact",
    weight: 1.7,
    sets: [["srch"], ["name", "web", "me", "mid"]],
    window: 70,
    plus: [
      ["soc", 0.6],
      ["app", 0.8],
      ["cid", 0.6],
      ["web", 0.5],
    ],
  },
  {
    code: "look_up_on_social",
    kind: "solicit_contact",
    weight: 1.3,
    sets: [
      ["srch", "add"],
      ["soc", "appw"],
    ],
    window: 50,
    plus: [
      ["name", 0.7],
      ["me", 0.4],
      ["same", 0.8],
    ],
  },
  {
    code: "same_name",
    kind: "solicit_contact",
    weight: 1.9,
    sets: [["same"], [...APPS, "soc", "appw", "thr", "else"]],
    window: 60,
    immune: ["here"],
  },
  {
    code: "same_name_here",
    kind: "solicit_contact",
    weight: 1.0,
    sets: [["same"], ["here"]],
    window: 40,
    immune: ["here"],
  },
  {
    code: "contact_on_web",
    kind: "solicit_contact",
    weight: 1.6,
    sets: [["web"], ["cid", "wrt", "call", "tel", "add"]],
    window: 60,
    immune: ["here"],
  },
  {
    code: "apply_elsewhere",
    kind: "solicit_contact",
    weight: 1.8,
    sets: [["aply"], ["web", "out", "else", "form", "via", "cid"]],
    window: 60,
    immune: ["neg"],
  },
  { code: "fill_in_form", kind: "solicit_contact", weight: 1.4, sets: [["form"], ["cid", "yid"]], window: 80 },
  {
    code: "scan_code",
    kind: "solicit_contact",
    weight: 1.3,
    sets: [["qr"], ["srch", "wrt", "call", "add", "talk", "me", "cid"]],
    window: 60,
  },
];

export const PAYMENT_RULES: readonly Rule[] = [
  {
    code: "pays_outside",
    kind: "solicit_payment",
    weight: 2.2,
    sets: [["pay", "inv", "trf"], OUTSIDE],
    window: 60,
    plus: [
      ["fee", 0.5],
      ["pm", 0.4],
      ["chp", 0.5],
    ],
    immune: ["here", "plat"],
  },
  {
    code: "pays_directly",
    kind: "solicit_payment",
    weight: 1.7,
    sets: [["pay", "inv", "trf"], ["dir"]],
    window: 45,
    plus: [
      ["fee", 0.6],
      ["pm", 0.6],
      ["chp", 0.5],
      ["me", 0.3],
      ["you", 0.2],
      ["?", 0.2],
    ],
  },
  {
    code: "deals_outside",
    kind: "solicit_payment",
    weight: 1.8,
    sets: [["deal"], ["out"]],
    window: 45,
    plus: [
      ["lets", 0.4],
      ["?", 0.3],
      ["chp", 0.6],
      ["fee", 0.6],
    ],
    immune: ["here", "plat"],
  },
  {
    code: "deals_directly",
    kind: "solicit_payment",
    weight: 0.6,
    sets: [["deal"], ["dir", "else"]],
    window: 40,
    plus: [
      ["lets", 0.5],
      ["?", 0.3],
      ["chp", 1],
      ["fee", 1.2],
    ],
  },
  {
    code: "avoids_fee",
    kind: "solicit_payment",
    weight: 2.0,
    sets: [["avd"], ["fee"]],
    window: 40,
    plus: [
      ["lets", 0.4],
      ["?", 0.3],
      ["out", 0.6],
      ["dir", 0.5],
      ["chp", 0.4],
    ],
    immune: ["neg"],
  },
  {
    code: "avoids_platform",
    kind: "solicit_payment",
    weight: 1.6,
    sets: [["avd"], ["here", "plat"]],
    window: 22,
    ordered: true,
    plus: [
      ["lets", 0.4],
      ["?", 0.4],
      ["chp", 0.6],
      ["pay", 0.6],
      ["deal", 0.4],
    ],
    immune: ["here", "plat"],
  },
  {
    code: "cheaper_outside",
    kind: "solicit_payment",
    weight: 2.2,
    sets: [["chp"], ["out", "dir"]],
    window: 70,
    immune: ["here", "plat"],
  },
  {
    code: "cheaper_without_fee",
    kind: "solicit_payment",
    weight: 0.9,
    sets: [["chp"], ["fee"], ["out", "dir", "avd", "lets"]],
    window: 90,
  },
  {
    code: "pays_by_means",
    kind: "solicit_payment",
    weight: 1.3,
    sets: [["pay", "trf", "give", "inv"], ["pm"]],
    window: 50,
    plus: [
      ["me", 0.5],
      ["you", 0.3],
      ["ask", 0.4],
      ["?", 0.4],
      ["lets", 0.4],
      ["fee", 0.5],
      ["pref", 0.4],
    ],
  },
  {
    code: "pays_by_weak_means",
    kind: "solicit_payment",
    weight: 0.8,
    sets: [["pay", "trf", "give"], ["pmw"]],
    window: 45,
    plus: [
      ["me", 0.4],
      ["you", 0.3],
      ["ask", 0.4],
      ["?", 0.4],
      ["lets", 0.4],
      ["fee", 0.7],
      ["dir", 0.6],
    ],
  },
  {
    code: "takes_means",
    kind: "solicit_payment",
    weight: 1.4,
    sets: [["pref", "ask", "lets"], ["pm"]],
    window: 40,
    plus: [
      ["?", 0.4],
      ["me", 0.2],
      ["you", 0.3],
    ],
  },
  {
    code: "takes_weak_means",
    kind: "solicit_payment",
    weight: 0.8,
    sets: [["pref", "ask", "lets"], ["pmw"]],
    window: 35,
    plus: [
      ["?", 0.4],
      ["fee", 0.6],
      ["pay", 0.3],
    ],
  },
  {
    code: "means_question",
    kind: "solicit_payment",
    weight: 1.1,
    sets: [["pm", "pmw"]],
    window: 30,
    question: true,
    plus: [
      ["you", 0.3],
      ["lets", 0.3],
      ["pay", 0.3],
    ],
  },
  {
    code: "to_account",
    kind: "solicit_payment",
    weight: 1.6,
    sets: [["acc"], ["give", "trf", "pay", "ask", "me"]],
    window: 50,
    plus: [
      ["?", 0.2],
      ["dir", 0.5],
      ["value", 0.5],
    ],
  },
  {
    code: "your_pay_id",
    kind: "solicit_payment",
    weight: 1.7,
    sets: [["pm"], ["you", "me"], ["ask", "give"]],
    window: 40,
    plus: [["?", 0.4]],
  },
  {
    code: "ends_contract_and",
    kind: "solicit_payment",
    weight: 1.6,
    sets: [["endc"], ["dir", "out", "deal", "pay", "pm", "pmw"]],
    window: 110,
    plus: [
      ["lets", 0.3],
      ["over", 0.5],
    ],
  },
  {
    code: "gift_card",
    kind: "solicit_payment",
    weight: 1.5,
    sets: [["gift"], ["pay", "give", "trf", "exch", "rfee", "unlk"]],
    window: 60,
  },
];

const wide = { wide: true, kind: "solicit_payment" } as const;

/** The scripts by which freelancers are defrauded; they stretch over sentences. */
export const SCAM_RULES: readonly Rule[] = [
  {
    ...wide,
    code: "script_escrow",
    weight: 1.8,
    sets: [["esc"], ["third", "vend", "agent"]],
    window: 90,
    plus: [
      ["topup", 0.5],
      ["unlk", 0.5],
    ],
    script: "S1",
    immune: ["plat"],
  },
  {
    ...wide,
    code: "script_pay_to_work",
    weight: 1.5,
    sets: [["rfee"], ["pay", "trf", "give", "pm", "pmw", "rfd", "topup"]],
    window: 80,
    plus: [
      ["rfd", 1.2],
      ["job", 1],
      ["pm", 0.6],
      ["pmw", 0.4],
      ["gift", 0.6],
    ],
    script: "S2",
  },
  {
    ...wide,
    code: "script_cheque",
    weight: 1.4,
    sets: [["chq"], ["topup", "equip", "vend", "over", "back"]],
    window: 120,
    plus: [
      ["vend", 0.8],
      ["equip", 0.7],
      ["over", 0.6],
      ["back", 0.5],
    ],
    script: "S3",
  },
  {
    ...wide,
    code: "script_overpay",
    weight: 1.6,
    sets: [["over"], ["back"], ["pay", "trf", "chq", "give", "pm", "pmw"]],
    window: 130,
    plus: [["pm", 0.4]],
    script: "S4",
  },
  {
    ...wide,
    code: "script_tasks",
    weight: 1.7,
    sets: [["task"], ["topup", "cur"]],
    window: 160,
    plus: [
      ["daily", 0.7],
      ["topup", 0.6],
    ],
    script: "S5",
  },
  {
    ...wide,
    code: "script_top_up",
    weight: 1.3,
    sets: [["topup"], ["cur", "acc", "pm", "pmw", "daily"]],
    window: 90,
    plus: [
      ["task", 0.8],
      ["daily", 0.7],
      ["rfd", 0.7],
    ],
    script: "S5",
  },
  {
    ...wide,
    code: "script_task_pay",
    weight: 1.2,
    sets: [["task"], ["daily"]],
    window: 120,
    plus: [
      ["pm", 0.7],
      ["cur", 0.7],
      ["app", 0.6],
      ["job", 0.4],
    ],
    script: "S5",
  },
  {
    ...wide,
    code: "script_exchange",
    weight: 1.6,
    sets: [["exch"], ["cur"], ["me", "lets", "ask", "over"]],
    window: 70,
    plus: [
      ["over", 0.4],
      ["pm", 0.3],
      ["acc", 0.4],
    ],
    script: "S6",
  },
  {
    ...wide,
    code: "script_account_rent",
    weight: 2.1,
    sets: [["rent"], ["acct"]],
    window: 40,
    plus: [
      ["daily", 0.4],
      ["pm", 0.4],
      ["app", 0.3],
      ["pay", 0.3],
    ],
    script: "S7",
  },
  {
    ...wide,
    code: "script_vendor",
    weight: 1.6,
    sets: [["exch", "pay", "trf", "give"], ["equip", "rfee"], ["vend"]],
    window: 120,
    plus: [
      ["rfd", 0.8],
      ["pm", 0.5],
    ],
    script: "S8",
  },
  {
    ...wide,
    code: "script_unlock_fee",
    weight: 1.8,
    sets: [["unlk"], ["pay", "trf", "give", "topup"]],
    window: 60,
    plus: [
      ["cur", 0.5],
      ["pm", 0.5],
    ],
    script: "S2",
  },
  {
    ...wide,
    code: "script_threat",
    weight: 1.8,
    sets: [["threat"], ["pay", "trf", "give", "pm"]],
    window: 110,
    script: "S9",
  },
  {
    ...wide,
    code: "script_credentials",
    weight: 1.6,
    sets: [["cred"], ["give", "ask", "job"]],
    window: 120,
    plus: [
      ["job", 0.8],
      ["acc", 0.4],
    ],
    script: "S9",
  },
];

export const RULES: readonly Rule[] = [...CONTACT_RULES, ...PAYMENT_RULES, ...SCAM_RULES];
export { PEOPLE };
