import { intentSentences } from "@/components/evidence/intent-text";
import { readableCode } from "@/components/evidence/text";
import type { ReasonParams, Sentence, SignalReason } from "@/components/evidence/types";
import { inLanguage } from "@/components/ui/language";

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
  groups_as_counts: "Digits of a number written as counts of things",
  groups_as_prices: "Groups of digits written as prices",
  told_to_read_off: "The author says to read the figures as a number",
  phone_grouping: ({ shape }) =>
    shape === undefined ? "Grouped like a phone number" : `Grouped like a phone number, ${shape}`,
  number_words: ({ digits }) => (digits === undefined ? "Digits spelled out" : `${digits} digits spelled out`),
  words_phone: "Words about phoning beside it",
  words_contact: "Words about getting in touch beside it",
  words_mail: "Words about e-mail beside it",
  words_id: "A word for a user name beside it",
  words_pay: "Words about paying beside it",
  words_label: "A word for some other number beside it",
  words_dummy: "Words for made-up data beside it",
  words_sample: "Words for an example beside it",
  words_deliverable: "Words for what is being made beside it",
  words_code: "Words of a program beside it",
  words_format: "Words for what a field takes beside it",
  words_work: "Words about the work beside it",
  words_reference: "Words for a reference beside it",
  leading_zero: "Begins as numbers are dialled",
  one_block: "Figures in one block",
  short_number: "A short number",
  round_number: "A round number, nobody's",
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
  decoy: "Holds what is to be taken out",
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
  link_chat: "Opens a chat",
  link_social: "Leads to a social network",
  link_payment: "Leads to a payment page",
  link_scheduler: "Leads to a booking page",
  link_link_hub: "Leads to a page of links",
  link_form: "Leads to a form",
  link_document: "Leads to a shared document",
  link_shortener: "A shortened link",
  profile_page: "Leads to a person's profile",
  payment_host: "Its name is one where money is asked for",
  plain_site: "A plain site",
  link_meeting: "Leads to a meeting room",
  shows_work: "Shows work",
  shows_content: "Shows content",
  bare_service_host: "Only the service's own address",
  nothing_else: "Nothing else in the message",
  short_message: "A short message",
  name_shape: "Shaped like a user name",
  strange_name: "A word that no known language has, where a name is told",
  asked_beside: "Beside words that ask to meet elsewhere",
  quoted_name: "The name is in quotes",
  in_quoted_text: "In the text of something quoted",
  told_how_written: "Told how it is written",
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
  // A wallet's names its chain.
  address_form: ({ chain }) =>
    chain === undefined ? "Shaped like an e-mail address" : `Shaped like an address of ${String(chain).toUpperCase()}`,
  upi_address: "Shaped like a UPI address",

  stance_refusal: "Part of a refusal",
  stance_warning: "Part of a warning",
  stance_quotation: "Part of a quotation",
  stance_report: "Tells of what somebody else did",
  stance_work_topic: "Part of the work itself",
  stance_platform_channel: "The platform's own channel",

  branch_and_account: "A bank branch and an account",
  generic_address: "An address of a service, not of a person",
  system_address: "An address that programs send from",
  dummy_data_about: "Made-up data around it",
  like_a_labelled_one: "Like one that is labelled as something else",
  odd_at: "An unusual at sign",
  like_thousands: "Grouped like a sum in thousands",
  assigned: "Assigned to a name, as in a program",
  literal: "Quoted, as in a program",
  account_alias: "An account's alias",
  encoded: "Encoded, and an address or number once decoded",
  told_by_its_ends: "Told by how it starts and ends",
  operator_pattern: "A pattern set up by the marketplace",
  tag_form: "Written with an at sign, as names are",
  matrix_address: "Written like an address on Matrix",
  fediverse_address: "Written like an address on Mastodon and its kin",
  id_form: "Written like the ids that service gives",
  wallet_name: "A wallet's name",
  area_code_apart: "Area code apart from the rest of the number",
} satisfies Record<string, Sentence>);

const INTENT = "intent.";
/** Words that open a code and say nothing to a reader. */
const PREFIXES = [INTENT, "shape.", "context.", "marketplace."];

/** What follows from parameters where a code is not known by name. */
function withParams(text: string, params: ReasonParams | undefined): string {
  const told = Object.entries(params ?? {}).map(([name, value]) => `${name.replace(/_/g, " ")} ${value}`);
  return told.length === 0 ? text : `${text} (${told.join(", ")})`;
}

/** One reason as a short sentence; codes and parameters never hold a contact value. */
export function reasonText(reason: SignalReason): string {
  const known = reason.code.startsWith(INTENT)
    ? (intentSentences as Record<string, Sentence>)[reason.code.slice(INTENT.length)]
    : (reasonSentences as Record<string, Sentence>)[reason.code];
  if (typeof known === "string") return known;
  if (known !== undefined) return known(reason.params ?? {});
  const prefix = PREFIXES.find((each) => reason.code.startsWith(each)) ?? "";
  return withParams(readableCode(reason.code.slice(prefix.length)), reason.params);
}
