import { readableCode } from "@/components/evidence/text";
import type { SignalReason } from "@/components/evidence/types";
import { inLanguage } from "@/components/ui/language";

type Params = Record<string, string | number>;
type Sentence = string | ((params: Params) => string);

const SERVICES: Record<string, string> = {
  paypal: "PayPal",
  whatsapp: "WhatsApp",
  wechat: "WeChat",
  icq: "ICQ",
  upi: "UPI",
};

/** `Telegram` of `telegram`. */
export function named(service: string | number | undefined): string {
  const id = String(service ?? "");
  return SERVICES[id] ?? readableCode(id);
}

const CHECKSUMS: Record<string, string> = { iban: "an IBAN", card: "a card number" };

/** What speaks for or against, by its code. Codes that are not here read by their words. */
export const reasonSentences = inLanguage("reason", {
  email_base: "Where an e-mail address starts from",
  phone_base: "Where a phone number starts from",
  handle_base: "Where a handle starts from",
  link_base: "Where a link starts from",
  meeting_base: "Where a meeting link starts from",
  payment_base: "Where a payment id starts from",
  payment_tag: "Written like a payment tag",

  valid_number: ({ region }) => (region === undefined ? "A valid number" : `A valid number, region ${region}`),
  possible_number: "A possible number",
  unknown_numbering: "No numbering plan knows it",
  international_form: "Written with its country code",
  area_code_in_brackets: "Area code in brackets",
  area_code_by_city: "Area code told by its city",
  groups_as_prices: "Groups of digits written as prices",
  phone_grouping: ({ shape }) =>
    shape === undefined ? "Grouped like a phone number" : `Grouped like a phone number, ${shape}`,
  number_words: ({ digits }) => (digits === undefined ? "Digits spelled out" : `${digits} digits spelled out`),
  words_phone: "Spelled out as numbers are spoken",
  labelled_phone: "Called a phone number beside it",
  labelled_otherwise: "Called something else beside it",
  among_labels: "Stands among labelled figures",
  few_digits: "Few digits",
  loose_count: "A count, not a number to call",
  list_of_numbers: "One in a list of numbers",
  letters_as_digits: "Letters stand for digits",
  spaced_digits: "Digits set apart",
  glued_to_word: "Glued to a word",
  part_of_code: "Part of code",
  inside_code: "Inside code",
  documentation: "Reserved for examples",
  only_figures_in_line: "Nothing but figures in the line",
  words_of_joining: "Says to put the pieces together",
  split_over_messages: ({ messages }) =>
    messages === undefined ? "Split over messages" : `Split over ${messages} messages`,
  account_number: ({ service }) =>
    service === undefined ? "An account number" : `An account number at ${named(service)}`,

  known_suffix: "A known domain ending",
  provider: "A known mail provider",
  provider_name: "Names a mail provider",
  at_sign: "Begins with an at sign",
  spoken_at: "“At” in words",
  spoken_dot: "“Dot” in words",
  at_dot_words: "“At” and “dot” in words",
  disguised_at: "The at sign is disguised",
  odd_dot: "The dot is disguised",
  reversed: "Written backwards",
  spaced: "Characters set apart",
  leet: "Digits stand for letters",
  symbol: "Symbols stand for letters",
  disguise: "Disguised on purpose",
  disguised_name: "The name is disguised",
  own_contact: "Called one's own",
  one_of_many: "One of many",
  public_channel: "A public address, not a person's",
  contact_page: "Leads to a contact page",
  profile_page: "Leads to a person's profile",
  plain_site: "A plain site",
  link_meeting: "Leads to a meeting room",
  shows_work: "Shows work",
  shows_content: "Shows content",
  bare_service_host: "Only the service's own address",
  nothing_else: "Nothing else in the message",
  short_message: "A short message",
  name_shape: "Shaped like a user name",
  quoted_name: "The name is in quotes",
  announced: "Announced just before",
  unannounced: "Not announced",
  asked_for: "Asked for just before",
  answers_question: "Answers a question for contact",
  service_named: ({ service }) =>
    service === undefined ? "A service is named beside it" : `${named(service)} is named beside it`,
  no_service_named: "No service is named beside it",
  meeting_number: "A meeting number",
  room_name: "A meeting room's name",
  passcode: "With a passcode",
  pay: "Speaks of paying",
  service: "A service is named",

  checksum_holds: ({ form, chain }) =>
    form !== undefined
      ? `The check digits of ${CHECKSUMS[String(form)] ?? String(form)} hold`
      : chain !== undefined
        ? `The checksum of a ${String(chain).toUpperCase()} address holds`
        : "The check digits hold",
  iban_form: "Shaped like an IBAN",
  address_form: ({ chain }) =>
    chain === undefined ? "Shaped like a wallet address" : `Shaped like a ${String(chain).toUpperCase()} address`,
  upi_address: "Shaped like a UPI address",

  stance_refusal: "Part of a refusal",
  stance_warning: "Part of a warning",
  stance_quotation: "Part of a quotation",
  stance_report: "Tells of what somebody else did",
  stance_work_topic: "Part of the work itself",
  stance_platform_channel: "The platform's own channel",

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
  "intent.words": "The words around weigh in, by the word model",
  "intent.words_alone": ({ from, to }) =>
    from === undefined
      ? "Worded like one, by the word model"
      : `Worded like one, by the word model; most at characters ${from} to ${to}`,
  "intent.next_time_outside": "Proposes to leave the site next time",
  "intent.price_outside": "Asks the price outside the site",
  "intent.evades_filter": "Tells how to get past the filter",
  "intent.evades_filter_with_contact": "Speaks of a filter beside a contact",
  "intent.hides_contact_in_file": "Points to contact details inside a file",
  matrix_address: "Written like an address on Matrix",
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
  "intent.with_fee": "Speaks of the fee",
  "intent.with_pm": "Names a way to pay",
  "intent.with_topup": "Speaks of topping up",
  "intent.with_daily": "Promises daily pay",
  "intent.asks_your_contact_briefly": "Asks for contact in few words",
  "intent.app_value": "A messenger with a name beside it",
  "intent.avoids_fee": "Says that the fee would be saved",
  "intent.call_me": "Asks to be called",
  "intent.code_word": "Uses a code word for a messenger",
  "intent.script_task_pay": "Pays for small tasks, as the task scam does",
  "intent.takes_weak_means": "May say how they take payment",
  "intent.there_value": "Says that a contact is there",
  "intent.write_me_value": "Asks to be written to at an address",
  "intent.write_me_on_weak_app": "May ask to be written to on a messenger",
  "intent.talk_on_weak_app": "May propose to talk on a messenger",
  "intent.on_app": "Says to be on a messenger",
  "intent.lets_app": "Proposes a messenger",
  "intent.means_question": "Asks by which means",
  "intent.scan_code": "Asks to scan a code",
} satisfies Record<string, Sentence>);

/** Words that open a code and say nothing to a reader. */
const PREFIXES = ["intent.", "shape.", "context.", "marketplace."];

/** What follows from parameters where a code is not known by name. */
function withParams(text: string, params: Params | undefined): string {
  const told = Object.entries(params ?? {}).map(([name, value]) => `${name.replace(/_/g, " ")} ${value}`);
  return told.length === 0 ? text : `${text} (${told.join(", ")})`;
}

/** One reason as a short sentence; codes and parameters never hold a contact value. */
export function reasonText(reason: SignalReason): string {
  const known = (reasonSentences as Record<string, Sentence>)[reason.code];
  if (typeof known === "string") return known;
  if (known !== undefined) return known(reason.params ?? {});
  const prefix = PREFIXES.find((each) => reason.code.startsWith(each)) ?? "";
  return withParams(readableCode(reason.code.slice(prefix.length)), reason.params);
}
