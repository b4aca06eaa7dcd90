import { readableCode } from "@/components/evidence/text";
import type { SignalReason } from "@/components/evidence/types";

type Params = Record<string, string | number>;
type Sentence = string | ((params: Params) => string);

/** What speaks for or against, by the whole code. Codes that are not here read by their words. */
const SENTENCES: Record<string, Sentence> = {
  prior: "How common such text is",
  base: "How common such text is",
  "intent.with_question": "Asked as a question",
  "intent.with_value": "A contact value stands beside it",
  "intent.with_out": "Speaks of outside the site",
  "intent.with_else": "Speaks of another place",
  "intent.with_me": "Speaks of oneself",
  "intent.with_you": "Speaks to the other",
  "intent.with_lets": "Proposes to do it together",
  "intent.with_ask": "Asks for it",
  "intent.with_app": "Names a messenger",
  "intent.with_appw": "Names what may be a messenger",
  "intent.with_euph": "Paraphrases a messenger",
  "intent.with_soc": "Names a social network",
  "intent.with_cid": "Speaks of contact details",
  "intent.with_via": "Says by which way",
  "intent.against_neg": "Said in the negative",
  "intent.against_here": "Speaks of staying here",
  "intent.against_plat": "Speaks of the platform's own means",
  "intent.against_work": "Is about the work itself",
  "intent.against_aft": "Speaks of after the contract began",
  "intent.against_rep": "Tells of what somebody else did",
  "intent.against_rule": "Speaks of the rules",
  "intent.against_quote": "Is a quotation",
  "intent.asks_your_contact": "Asks for the other's contact details",
  "intent.asks_your_contact_question": "Asks for the other's contact details",
  "intent.asks_your_app": "Asks for the other's name on a messenger",
  "intent.asks_app_question": "Asks whether the other uses a messenger",
  "intent.asks_weak_app": "May ask for the other's messenger",
  "intent.asks_contact_outside": "Asks to be reached outside the site",
  "intent.gives_means": "Offers a way to be reached",
  "intent.sends_to_own_address": "Sends to an address of their own",
  "intent.text_me": "Asks for a text message",
  "intent.write_me_on_app": "Asks to be written to on a messenger",
  "intent.write_me_directly": "Asks to be written to directly",
  "intent.talk_on_app": "Proposes to talk on a messenger",
  "intent.talk_elsewhere": "Proposes to talk elsewhere",
  "intent.talk_directly": "Proposes to talk directly",
  "intent.look_me_up": "Asks to be looked up",
  "intent.look_up_on_social": "Asks to be looked up on a social network",
  "intent.same_name_here": "Says to use the same name elsewhere",
  "intent.same_name": "Says to use the same name elsewhere",
  "intent.pays_outside": "Offers to pay outside the site",
  "intent.pays_directly": "Offers to pay directly",
  "intent.pays_by_means": "Names a way to pay outside",
  "intent.pays_by_weak_means": "Names what may be a way to pay outside",
  "intent.takes_means": "Says how they take payment",
  "intent.your_pay_id": "Asks where to send the money",
  "intent.script_escrow": "Follows the fake escrow script",
  "intent.script_pay_to_work": "Follows the pay-to-work script",
  "intent.script_cheque": "Follows the fake cheque script",
  "intent.script_overpay": "Follows the overpayment script",
  "intent.script_tasks": "Follows the task scam script",
  "intent.script_top_up": "Asks to top up before earning",
  "intent.script_exchange": "Asks to move currency for somebody",
  "intent.script_account_rent": "Asks to use somebody's account",
  "intent.script_credentials": "Asks to pay for a credential",
  "intent.script_vendor": "Sends to a vendor of theirs",
  "intent.script_unlock_fee": "Asks a fee to unlock money",
  "intent.script_threat": "Threatens with bad feedback",
};

/** Words that open a code and say nothing to a reader. */
const PREFIXES = ["intent.", "shape.", "context.", "marketplace."];

/** What follows from parameters where a code is not known by name. */
function withParams(text: string, params: Params | undefined): string {
  const told = Object.entries(params ?? {}).map(([name, value]) => `${name.replace(/_/g, " ")} ${value}`);
  return told.length === 0 ? text : `${text} (${told.join(", ")})`;
}

/** One reason as a short sentence; codes and parameters never hold a contact value. */
export function reasonText(reason: SignalReason): string {
  const known = SENTENCES[reason.code];
  if (typeof known === "string") return known;
  if (known !== undefined) return known(reason.params ?? {});
  const prefix = PREFIXES.find((each) => reason.code.startsWith(each)) ?? "";
  return withParams(readableCode(reason.code.slice(prefix.length)), reason.params);
}
